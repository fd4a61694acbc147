package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EverydayYamlTest {

    private static final String SIGNS = " \n-:#|>'\"[],ax*&?%`.\\{}!\t";
    private static final int CHANGES = 3;
    private static final int VARIANTS = 200;
    private static final int LENGTH = 3_000;

    /** All files with YAML that are at hand. */
    static List<Path> files() {
        return Stream.of(Path.of("questions"), Samples.ALL)
                .flatMap(EverydayYamlTest::below)
                .filter(file -> file.toString().endsWith(".yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_it_reads_the_full_parser_reads_alike(Path file) {
        assertReadAlike(Samples.text(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_it_reads_of_files_with_slips_the_full_parser_reads_alike(long seed) {
        var random = new Random(seed);
        var text = Samples.question();
        for (int i = 0; i < VARIANTS; i++) {
            assertReadAlike(withSlips(text.substring(0, Math.min(text.length(), LENGTH)), random));
        }
    }

    @ParameterizedTest
    @MethodSource("everyday")
    void everyday_forms_need_no_full_parser(String text) {
        assertThat(EverydayYaml.read(text)).isPresent();
        assertReadAlike(text);
    }

    static List<String> everyday() {
        return List.of(
                "a: b\n",
                "# comment\n\na: b\n\n  # comment\n",
                "a:\n- b\n- c\nd: e\n",
                "a:\n  - b: c\n    d: [e, 'f, g', \"h\"]\n\n  - b: c\n",
                "a: 'it''s'\nb: \"a \\\"b\\\" \\\\ c\"\n",
                "a: |\n  b\n\n    c  \n  d\n\n\nb: c\n",
                "a:\n  - >-\n    b\n    c\n\n    d\n\n\n    e\n  - f\n",
                "a:   b c   \nb: []\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a: b",
                "a: b\r\n",
                "a:\tb\n",
                "a: b: c\n",
                "a: b\n  c\n",
                "a: {b: c}\n",
                "a: &b c\n",
                "a: >-\n  b\n    c\n",
                "a: |\n  b\n c\n",
                "a: \"\\n\"\n",
                "a:\n",
                "---\na: b\n",
                "a: b\n--- \na: b\n",
                "- - a\n",
                "a: [b\n",
                "a: [b,, c]\n",
                "a: b # c\n"
            })
    void everything_else_is_left_to_the_full_parser(String text) {
        assertThat(EverydayYaml.read(text)).isEmpty();
    }

    private static void assertReadAlike(String text) {
        EverydayYaml.read(text).ifPresent(tree -> {
            try {
                assertThat(tree).as(text).isEqualTo(TreeReader.readFully(text));
            } catch (Unreadable e) {
                throw new AssertionError(e.getMessage() + " in\n" + text, e);
            }
        });
    }

    private static String withSlips(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(changed.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, sign);
                case 2 -> changed.setCharAt(at, sign);
                default -> changed.insert(changed.lastIndexOf("\n", at) + 1, " ".repeat(random.nextInt(8)));
            }
        }
        return changed.append('\n').toString();
    }

    private static Stream<Path> below(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
