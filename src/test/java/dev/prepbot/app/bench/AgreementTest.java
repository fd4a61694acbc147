package dev.prepbot.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of three answers to a question of two points, reckoned by hand. */
final class AgreementTest {

    private static final Offset<Double> TINY = within(1e-9);

    private static final Question QUESTION = new Question(
            new QuestionId("some-question"),
            "Why?",
            new Placing(new Topic("unknown"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
            List.of(new KeyPoint("One", 1, List.of()), new KeyPoint("Two", 1, List.of())),
            new Guidance("", "", List.of(), List.of(), List.of()),
            Optional.empty(),
            List.of());

    private final Agreement agreement = new Agreement(List.of(
            sample(List.of(1, 2), List.of(), Verdict.COVERED, 0.9, Verdict.COVERED, 0.8),
            sample(List.of(1), List.of(), Verdict.COVERED, 0.7, Verdict.MISSED, 0.1),
            sample(List.of(), List.of(2), Verdict.COVERED, 0.75, Verdict.CONTRADICTED, 0.05)));

    private static Sample sample(
            List<Integer> covered,
            List<Integer> contradicted,
            Verdict first,
            double firstLikely,
            Verdict second,
            double secondLikely) {
        var grade = new Grade(
                List.of(
                        new PointGrade("One", 1, first, List.of("so")),
                        new PointGrade("Two", 1, second, second == Verdict.MISSED ? List.of() : List.of("so"))),
                "hand");
        return new Sample(
                QUESTION,
                new Labelled.Answer("good", "", "so", covered, contradicted),
                false,
                grade,
                List.of(firstLikely, secondLikely));
    }

    @Test
    void three_of_four_ticks_are_right_and_no_right_point_is_missed() {
        assertThat(agreement.precision()).isEqualTo(0.75, TINY);
        assertThat(agreement.recall()).isEqualTo(1, TINY);
        assertThat(agreement.f1()).isEqualTo(6.0 / 7, TINY);
    }

    @Test
    void of_nine_pairs_of_a_right_and_a_wrong_point_eight_are_in_order() {
        assertThat(agreement.auc()).isEqualTo(8.0 / 9, TINY);
    }

    @Test
    void scores_go_with_what_is_due() {
        assertThat(agreement.correlation()).isEqualTo(Math.sqrt(0.75), TINY);
        assertThat(agreement.meanScore()).isEqualTo(2.0 / 3, TINY);
        assertThat(agreement.meanDue()).isEqualTo(0.5, TINY);
    }

    @Test
    void two_answers_that_get_a_half_are_worth_a_quarter() {
        assertThat(agreement.calibrationError()).isEqualTo(2.0 / 3 * 0.25, TINY);
    }

    @Test
    void the_contrary_is_found_and_nothing_right_is_called_so() {
        assertThat(agreement.ofContrary(point -> point.verdict() == Verdict.CONTRADICTED))
                .isEqualTo(1, TINY);
        assertThat(agreement.ofRight(point -> point.verdict() == Verdict.CONTRADICTED))
                .isEqualTo(0, TINY);
    }
}
