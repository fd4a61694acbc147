package dev.prepbot.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample files of the tests. */
final class Samples {

    static final Path ALL = Path.of("src/test/resources/bank");

    private Samples() {}

    /** Small banks whose files are in order. */
    static Path good() {
        return ALL.resolve("good");
    }

    /** The text of a question file that is in order. */
    static String question() {
        return text(good().resolve("databases/indexes.yaml"));
    }

    /** The YAML files of a folder of samples, by name. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(ALL.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one text as a question file named sample.yaml. */
    static FileReader.Read read(String text) {
        return read("sample.yaml", text);
    }

    static FileReader.Read read(String name, String text) {
        return FileReader.read(new BankFile(name, "databases", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The question of the sample, changed. */
    static Sourced changed(String from, String to) {
        var text = question();
        if (!text.contains(from)) {
            throw new IllegalArgumentException("the sample does not hold " + from);
        }
        var read = read(text.replace(from, to));
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        return read.questions().get(0);
    }
}
