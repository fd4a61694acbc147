package dev.prepbot.app.cli;

import dev.prepbot.app.config.Configuration;
import dev.prepbot.app.config.Fault;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code prepbot check}: tells everything that is wrong with the configuration and the questions. */
final class Check implements Action {

    @Override
    public int run(Call call) {
        var configuration = call.configuration();
        var loaded = BankLoader.load(Questions.files(configuration.settings()));
        var faults = new ArrayList<>(configuration.faults());
        data(configuration).ifPresent(faults::add);
        faults.addAll(Questions.faults(loaded));
        if (call.has(ModelTrial.OPTION)) {
            ModelTrial.fault(configuration).ifPresent(faults::add);
        }
        return Verdict.tell(call, faults, Questions.count(loaded), () -> summary(configuration, loaded));
    }

    private static String summary(Configuration configuration, Loaded loaded) {
        int topics = loaded instanceof Loaded.Good good ? good.bank().topics().size() : 0;
        return "all in order: " + Questions.inWords(Questions.count(loaded)) + " in " + topics
                + (topics == 1 ? " topic" : " topics")
                + configuration
                        .file()
                        .map(file ->
                                "; configuration from " + file.toAbsolutePath().normalize())
                        .orElse("; no configuration file");
    }

    private static Optional<Fault> data(Configuration configuration) {
        var directory = configuration.settings().data().toAbsolutePath().normalize();
        if (!Files.exists(directory)) {
            return Optional.empty();
        }
        var what = Files.isDirectory(directory)
                ? Files.isWritable(directory) ? "" : "prepbot may not write to the data directory"
                : "the data directory is a file";
        return List.of(what).stream()
                .filter(words -> !words.isEmpty())
                .map(words -> new Fault(directory.toString(), 0, words, "name another with --data"))
                .findFirst();
    }
}
