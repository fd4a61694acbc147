package dev.prepbot.prep.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.progress.Progress.Part;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Questions;
import dev.prepbot.prep.question.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What someone's answers amount to. */
final class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    private final Bank bank = new Bank(Stream.of("apis", "databases", "security")
            .flatMap(topic -> IntStream.range(0, 4).mapToObj(at -> question(topic, at)))
            .toList());

    private final List<Attempt> attempts = new ArrayList<>();

    @Test
    void who_answered_nothing_has_nothing() {
        var progress = progress();
        assertThat(progress.answers()).isZero();
        assertThat(progress.topics()).isEmpty();
        assertThat(progress.strongest()).isEmpty();
    }

    @Test
    void of_several_answers_to_a_question_the_latest_counts() {
        answered("apis-0", 3, 0);
        answered("apis-0", 1, 4);
        var progress = progress();
        assertThat(progress.answers()).isEqualTo(2);
        assertThat(progress.questions()).isEqualTo(1);
        assertThat(progress.days()).isEqualTo(2);
        assertThat(progress.topics()).containsExactly(new Part<>(new Topic("apis"), 1, 1.0));
    }

    @Test
    void topics_come_best_covered_first() {
        answered("apis-0", 1, 1);
        answered("databases-0", 1, 4);
        answered("databases-1", 1, 2);
        assertThat(progress().topics())
                .containsExactly(new Part<>(new Topic("databases"), 2, 0.75), new Part<>(new Topic("apis"), 1, 0.25));
    }

    @Test
    void answers_that_are_no_real_attempt_do_not_count() {
        attempts.add(attempt("apis-0", 1, 4, Set.of(Remark.KEYWORD_SOUP)));
        assertThat(progress().answers()).isZero();
    }

    @Test
    void a_topic_is_strong_or_weak_after_three_questions() {
        for (int at = 0; at < 2; at++) {
            answered("apis-" + at, 1, 4);
            answered("databases-" + at, 1, 0);
        }
        assertThat(progress().strongest()).isEmpty();
        answered("apis-2", 1, 4);
        assertThat(progress().strongest()).as("with nothing to tell it from").isEmpty();
        answered("databases-2", 1, 0);
        answered("security-0", 1, 0);
        assertThat(progress().strongest())
                .hasValueSatisfying(part -> assertThat(part.of()).isEqualTo(new Topic("apis")));
        assertThat(progress().weakest())
                .hasValueSatisfying(part -> assertThat(part.of()).isEqualTo(new Topic("databases")));
    }

    @Test
    void the_last_days_are_told_from_those_before() {
        answered("apis-0", 20, 4);
        answered("apis-0", 10, 0);
        answered("apis-0", 6, 2);
        answered("apis-1", 1, 4);
        var progress = progress();
        assertThat(progress.recent().answers()).isEqualTo(2);
        assertThat(progress.recent().share()).isCloseTo(0.75, within(1e-9));
        assertThat(progress.before()).isEqualTo(new Progress.Stretch(1, 0));
    }

    @Test
    void a_question_that_is_gone_still_counts_but_has_no_topic() {
        answered("gone", 1, 4);
        assertThat(progress().questions()).isEqualTo(1);
        assertThat(progress().topics()).isEmpty();
    }

    private Progress progress() {
        return Progress.of(attempts, bank, NOW);
    }

    private void answered(String question, int daysAgo, int covered) {
        attempts.add(attempt(question, daysAgo, covered, Set.of()));
    }

    private static Attempt attempt(String question, int daysAgo, int covered, Set<Remark> remarks) {
        var points = IntStream.range(0, 4)
                .mapToObj(at -> new PointGrade("p" + at, 1, at < covered ? Verdict.COVERED : Verdict.MISSED, List.of()))
                .toList();
        return new Attempt(
                0,
                new PersonId("slack", "U1"),
                new AskingId("a"),
                new QuestionId(question),
                Mode.PRACTICE,
                NOW.minus(Duration.ofDays(daysAgo)),
                ZoneOffset.UTC,
                "an answer",
                new Grade(points, remarks, "words"));
    }

    private static Question question(String topic, int at) {
        return Questions.question(topic + "-" + at, topic, Level.MID, Kind.CONCEPT);
    }
}
