package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command line of prepbot that the documents show. */
class DocumentedCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(?:console|sh|bash)\\n(.*?)^ *```");
    private static final Pattern LINE = Pattern.compile(
            "(?:\\$ )?(?:prepbot|java -jar target/prepbot\\.jar)(?: (?<words>[^#|>]*?))? *(?:[#|>].*)?");

    static List<String> shown() throws IOException {
        try (Stream<Path> guides = Files.list(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), guides.sorted())
                    .filter(file -> file.toString().endsWith(".md") && Files.exists(file))
                    .flatMap(DocumentedCommandsTest::commands)
                    .filter(line -> !runs(line))
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_command_line_of_the_documents_works(String line) {
        var typed = prepbot(line.split(" ", -1));
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    @Test
    void the_guide_shows_every_command() throws IOException {
        assertThat(shown()).hasSizeGreaterThan(8).anyMatch(line -> line.startsWith("questions lint"));
    }

    /** Whether it would start a bot, which then goes on. */
    private static boolean runs(String line) {
        return line.isEmpty() || line.startsWith("run") || (line.startsWith("--") && !line.matches("--(help|version)"));
    }

    private static Stream<String> commands(Path file) {
        try {
            return BLOCK.matcher(Files.readString(file))
                    .results()
                    .flatMap(block -> Arrays.stream(block.group(1).split("\n", -1)))
                    .map(line -> LINE.matcher(line.strip()))
                    .filter(line -> line.matches() && line.group("words") != null)
                    .map(line -> line.group("words").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
