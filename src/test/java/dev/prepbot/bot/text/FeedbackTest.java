package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Message;
import dev.prepbot.dialogue.Plain;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.FollowUp;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.words.Bundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final PointGrade COVERED = point("Blue", 2, Verdict.COVERED, "so blue");
    private static final PointGrade UNSURE = point("Green", 2, Verdict.UNSURE, "a bit greenish");
    private static final PointGrade CONTRARY = point("Red", 2, Verdict.CONTRADICTED, "never red");
    private static final PointGrade MISSED = point("Yellow", 2, Verdict.MISSED);

    @Test
    void each_point_comes_with_the_words_that_decided_it() {
        assertThat(said(Set.of(), COVERED, UNSURE, CONTRARY, MISSED))
                .contains(
                        "Blue – you said so blue",
                        "Green – nearest: a bit greenish",
                        "Red – nearest: never red",
                        "Yellow");
    }

    @Test
    void the_weightiest_open_point_is_the_next_step() {
        assertThat(said(Set.of(), COVERED, MISSED, point("Grey", 3, Verdict.MISSED)))
                .contains("Next time, say: Grey")
                .doesNotContain("Next time, say: Yellow");
    }

    @Test
    void of_equally_weighty_points_what_was_said_wrongly_is_the_next_step() {
        assertThat(said(Set.of(), COVERED, MISSED, UNSURE, CONTRARY)).contains("Look this one up again: Red");
        assertThat(said(Set.of(), COVERED, UNSURE, MISSED)).contains("Next time, say: Yellow");
        assertThat(said(Set.of(), COVERED, UNSURE)).contains("Next time, say it outright: Green");
    }

    @Test
    void there_is_one_next_step() {
        assertThat(said(Set.of(), COVERED, MISSED, UNSURE, CONTRARY).split("Next time|Look this", -1))
                .hasSize(2);
    }

    @Test
    void the_score_is_said_in_words() {
        assertThat(said(Set.of(), COVERED)).contains("A full answer.");
        assertThat(said(Set.of(), COVERED, COVERED, MISSED)).contains("Most of it is there.");
        assertThat(said(Set.of(), COVERED, MISSED)).contains("A good part is there.");
        assertThat(said(Set.of(), COVERED, MISSED, MISSED, MISSED)).contains("That is a start.");
        assertThat(said(Set.of(), MISSED)).contains("Nothing of it yet");
    }

    @Test
    void after_a_full_answer_comes_what_an_interviewer_would_ask_next() {
        assertThat(said(Set.of(), COVERED)).contains("An interviewer may go on: And mixed?");
        assertThat(said(Set.of(Remark.MODEL_COPY), COVERED)).contains("in your own words, without looking");
    }

    @Test
    void a_remark_comes_first() {
        assertThat(said(Set.of(Remark.OTHER_LANGUAGE), COVERED, MISSED))
                .containsSubsequence("You covered 1 of 2", "I can only read", "Covered", "Next time, say: Yellow");
    }

    @Test
    void who_made_no_attempt_is_asked_for_one_and_not_shown_the_points() {
        assertThat(said(Set.of(Remark.QUESTION_ECHO), MISSED))
                .contains("gives the question back", "two or three sentences of your own")
                .doesNotContain("Yellow");
    }

    @Test
    void many_words_are_quoted_in_part_and_the_rest_shows_as_an_ellipsis() {
        var many = point("Blue", 1, Verdict.COVERED, "a", "b", "c", "d", "e", "f", "g");
        assertThat(said(Set.of(), many)).contains("you said a, b, c, d, e, f, …");
        var one = point("Blue", 1, Verdict.COVERED, "word\n".repeat(50));
        assertThat(said(Set.of(), one)).contains("word word …").doesNotContain("word\nword");
    }

    private static String said(Set<Remark> remarks, PointGrade... points) {
        var words = new Bundles().in(Locale.ENGLISH);
        var grade = new Grade(Arrays.asList(points), remarks, "stemmed-words");
        return Plain.text(Message.of(new Feedback(words).blocks(grade, question())));
    }

    private static PointGrade point(String text, int weight, Verdict verdict, String... evidence) {
        return new PointGrade(text, weight, verdict, List.of(evidence));
    }

    private static Question question() {
        return new Question(
                new QuestionId("colours"),
                "Which colours are there?",
                new Placing(new Topic("art"), Level.JUNIOR, Kind.CONCEPT, Set.of(), List.of()),
                List.of(),
                new Guidance("Look.", "All.", List.of(), List.of(new FollowUp("And mixed?", "Brown.")), List.of()),
                Optional.empty(),
                List.of());
    }
}
