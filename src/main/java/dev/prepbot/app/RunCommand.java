package dev.prepbot.app;

import dev.prepbot.bot.StorageException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code prepbot}: runs the bot until it is told to stop. */
@Command(
        name = "prepbot",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description =
                "Interview practice where teams already talk. Without any token it runs a playground in the browser.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped cleanly", "1:could not start or run", "2:wrong usage, configuration or questions"})
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port of the playground; 0 picks a free one. Default: 8080.")
    private @Nullable Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where answers, streaks and everything else is kept. Default: ./data")
    private @Nullable Path data;

    @Option(
            names = "--questions",
            paramLabel = "DIR",
            description = "Questions to use instead of those that come with prepbot.")
    private @Nullable Path questions;

    @Option(names = "--config", paramLabel = "FILE", description = "A configuration file; see config/prepbot.yaml.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var settings = Settings.read(Optional.ofNullable(config)).with(port, data, questions);
            var running = Running.start(settings, Surroundings.real());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
            out("prepbot is ready: " + running.address() + "\nEverything is kept in "
                    + settings.data().toAbsolutePath().normalize() + ". Stop with Ctrl+C.");
            return 0;
        } catch (CannotStart e) {
            err(e.getMessage());
            return e.exitCode();
        } catch (StorageException e) {
            err(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private void stop(Running running) {
        running.close();
        out("prepbot has stopped.");
    }

    private void out(String line) {
        var writer = Objects.requireNonNull(spec).commandLine().getOut();
        writer.println(line);
        writer.flush();
    }

    private void err(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println("prepbot: " + line);
    }
}
