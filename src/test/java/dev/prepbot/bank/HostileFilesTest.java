package dev.prepbot.bank;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    private static final int MANY = 200_000;

    static Stream<Map.Entry<String, String>> hostile() {
        var laughs = new StringBuilder("a0: &a0 [x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        return Stream.of(
                Map.entry("a billion laughs", laughs.toString()),
                Map.entry("an alias of itself", "questions: &q [*q]"),
                Map.entry("deep brackets", "[".repeat(MANY)),
                Map.entry("deep braces", "{a: ".repeat(MANY)),
                Map.entry("deep lists", "- ".repeat(MANY)),
                Map.entry("deep keys", "? ".repeat(MANY)),
                Map.entry("many questions", "questions:\n" + "  - id: x\n".repeat(40_000)),
                Map.entry("many fields", "questions:\n  - id: x\n" + "    id: x\n".repeat(40_000)),
                Map.entry("one long line", "questions: " + "a".repeat(5 * MANY)),
                Map.entry("one long quoted line", "questions: \"" + "\\n".repeat(2 * MANY)),
                Map.entry("many documents", "---\n".repeat(MANY)),
                Map.entry("many colons", "a: b\n:".repeat(MANY / 2)),
                Map.entry("many empty lines", "questions:" + "\n".repeat(4 * MANY) + "x"),
                Map.entry("a long tag", "questions: !" + "x".repeat(MANY)),
                Map.entry("an unknown class", "questions: !!javax.script.ScriptEngineManager []"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_file_is_refused_soon(Map.Entry<String, String> file) {
        var read = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Samples.read(file.getKey(), file.getValue()));
        assertThat(read.problems()).isNotEmpty().hasSizeLessThan(300);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.inWords()).hasSizeLessThan(1_000));
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_the_line() {
        var text = Samples.question().replace("Think of everything", "Think of caf\u00e9s and everything");
        var read = FileReader.read(new BankFile("latin.yaml", "databases", text.getBytes(ISO_8859_1)));
        assertThat(read.problems())
                .extracting(Problem::inWords)
                .containsExactly("latin.yaml:9: a character is not in UTF-8: save the file with the encoding UTF-8");
    }

    @Test
    void a_truncated_character_at_the_end_is_not_utf_8() {
        var read = FileReader.read(new BankFile("cut.yaml", "databases", new byte[] {'a', '\n', (byte) 0xC3}));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void the_replacement_character_itself_may_be_written() {
        assertThat(Samples.read(Samples.question().replace("Think of", "Think of \uFFFD and"))
                        .problems())
                .isEmpty();
    }

    @Test
    void utf_16_is_not_utf_8() {
        var bytes = Samples.question().getBytes(StandardCharsets.UTF_16);
        assertThat(FileReader.read(new BankFile("wide.yaml", "databases", bytes))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("a character is not in UTF-8");
    }

    @Test
    void a_byte_order_mark_is_ignored() {
        assertThat(Samples.read("\uFEFF" + Samples.question()).problems()).isEmpty();
    }

    @Test
    void windows_line_ends_are_line_ends() {
        var read = Samples.read(Samples.question().replace("\n", "\r\n").replace("level: junior", "level: middle"));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(5);
    }
}
