package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type that is no answer: each gets a clear word, and nothing is recorded. Played on every platform. */
abstract class ScriptsBadInput {

    /** A platform with the one-question bank. */
    abstract Theatre theatre();

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t \n"})
    void an_empty_answer_is_not_recorded(String nothing) {
        refused(nothing, "That answer was empty");
    }

    @Test
    void an_answer_without_words_is_not_recorded() {
        refused("🎉🔥👍🏽 👩‍👩‍👧", "There are no words in that answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u0001\u0002PNG", "text with a \u0007 bell", "broken \uD83D half", "\uFFFD\uFFFD data"})
    void binary_is_not_an_answer(String binary) {
        refused(binary, "does not look like text");
    }

    @Test
    void an_answer_of_100_000_characters_is_refused_with_its_length_and_kept_as_a_draft() {
        refused("word ".repeat(20_000).strip() + "s", "100,000 characters", "your text is kept");
    }

    @Test
    void an_answer_right_to_left_is_taken() {
        var alice = asked();
        alice.answers("الفهرس يجعل القراءة أسرع لكن الكتابة أبطأ").hears("You covered 0 of 3 key points");
        alice.uses("streak").hears("1 day in a row");
    }

    @Test
    void markup_in_an_answer_stays_text() {
        var alice = asked();
        alice.answers("# @everyone <@123> **writes** get `slower` [x](https://example.org) ||spoiler||");
        alice.hears("You covered 1 of 3 key points", "writes, slower");
    }

    @Test
    void an_answer_refused_by_mistake_can_be_given_again() {
        var alice = asked();
        alice.answers("").hears("That answer was empty");
        alice.presses("Answer").answers("Writes get slower.").hears("You covered 1 of 3");
    }

    @Test
    void a_refused_answer_of_a_size_that_fits_a_form_is_refilled() {
        var alice = asked();
        alice.answers("Writes get slower.\u0007").hears("does not look like text");
        alice.presses("Answer");
        assertThat(alice.form().fields().get(0).value()).isEqualTo("Writes get slower.");
    }

    private void refused(String answer, String... words) {
        var alice = asked();
        alice.answers(answer).hears(words);
        alice.uses("streak").hears("No streak yet");
    }

    private Actor asked() {
        return theatre().actor("alice").uses("daily").presses("Answer");
    }
}
