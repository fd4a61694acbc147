package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Command;
import dev.prepbot.platform.slash.Names;
import dev.prepbot.platform.slash.Reading;
import dev.prepbot.platform.slash.SlashLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what a guide says is understood. */
final class NamedCommandsTest {

    private static final Pattern NAMED = Pattern.compile("`(/(?:\\w[^`]*))`");

    /** A channel, someone or a role of any name. */
    private static final Names ANYBODY = new Names() {
        @Override
        public Optional<String> channel(String written) {
            return Optional.of("simulator:x");
        }

        @Override
        public Optional<String> someone(String written) {
            return Optional.of("simulator:x");
        }

        @Override
        public Optional<String> role(String written) {
            return Optional.of("x");
        }
    };

    /** What Slack itself understands. */
    private static final Pattern SLACKS_OWN = Pattern.compile("/invite @prepbot");

    @TempDir
    Path data;

    @Test
    void every_command_that_a_guide_names_is_understood() {
        try (var theatre = new SimulatedTheatre(data, SampleBank.one())) {
            var commands = theatre.simulator().listener().commands(Locale.ENGLISH);
            var line = new SlashLine(commands, ANYBODY);
            var paths = commands.stream().map(Command::path).collect(Collectors.toSet());
            var named = named(Path.of("questions/guides"), Path.of("src/docs"));
            assertThat(named).hasSizeGreaterThan(30);
            assertThat(named)
                    .filteredOn(typed -> !understood(typed, line, paths.stream()))
                    .isEmpty();
        }
    }

    /** Options and the second word may be left out where a command is only spoken of, as in "see {@code /schedule}". */
    private static boolean understood(String typed, SlashLine line, Stream<String> paths) {
        var name = typed.substring(1);
        return line.read(typed) instanceof Reading.Understood
                || SLACKS_OWN.matcher(typed).lookingAt()
                || paths.anyMatch(path -> path.equals(name) || path.startsWith(name + " "));
    }

    private static List<String> named(Path... directories) {
        return Stream.of(directories)
                .flatMap(NamedCommandsTest::pages)
                .flatMap(page -> NAMED.matcher(page).results().map(found -> found.group(1)))
                .filter(typed ->
                        !typed.startsWith("/prep") && !typed.substring(1).contains("/"))
                .distinct()
                .toList();
    }

    private static Stream<String> pages(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".md")).map(NamedCommandsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
