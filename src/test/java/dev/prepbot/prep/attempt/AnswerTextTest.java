package dev.prepbot.prep.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.attempt.AnswerText.Accepted;
import dev.prepbot.prep.attempt.AnswerText.Reason;
import dev.prepbot.prep.attempt.AnswerText.Refused;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerTextTest {

    @Test
    void an_answer_is_taken_as_typed_but_for_space_around_it() {
        assertThat(AnswerText.of("  An index\n\tcosts  writes.\r\n"))
                .isEqualTo(new Accepted("An index\n\tcosts  writes."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الفهرس يبطئ الكتابة", "写入变慢", "медленнее", "🐢 slower", "é", "9"})
    void any_script_is_an_answer(String text) {
        assertThat(AnswerText.of(text)).isEqualTo(new Accepted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r", "\u2003"})
    void nothing_but_space_is_empty(String text) {
        assertThat(AnswerText.of(text)).isEqualTo(new Refused(Reason.EMPTY, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎉🎉", "?!", "***", "👩‍👩‍👧"})
    void nothing_to_compare_is_refused(String text) {
        assertThat(reason(text)).isEqualTo(Reason.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u001Bb", "a \uFFFD", "a \uD83D", "\uDE00 a", "a \uE000", "a \uFFFE"})
    void what_is_in_files_and_not_in_answers_is_refused(String text) {
        assertThat(reason(text)).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void the_longest_answer_counts_characters_as_people_do() {
        assertThat(AnswerText.of("🐢".repeat(AnswerText.LONGEST - 1) + "a")).isInstanceOf(Accepted.class);
        assertThat(AnswerText.of("a".repeat(AnswerText.LONGEST))).isInstanceOf(Accepted.class);
        assertThat(AnswerText.of("a".repeat(AnswerText.LONGEST + 1)))
                .isEqualTo(new Refused(Reason.TOO_LONG, AnswerText.LONGEST + 1));
    }

    @Test
    void the_legible_part_of_a_text_has_nothing_else_in_it_and_stays_the_same() {
        long seed = 20260504;
        System.out.println("legible: seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(40, 0, 0x10000).forEach(c -> text.append((char) c));
            var legible = AnswerText.legible(text.toString());
            assertThat(AnswerText.legible(legible)).isEqualTo(legible);
            assertThat(AnswerText.of("word " + legible)).isInstanceOf(Accepted.class);
        }
        assertThat(AnswerText.legible("Writes\u0007 get \uD83D slower 🐢\n")).isEqualTo("Writes get  slower 🐢\n");
    }

    private static Reason reason(String text) {
        return ((Refused) AnswerText.of(text)).reason();
    }
}
