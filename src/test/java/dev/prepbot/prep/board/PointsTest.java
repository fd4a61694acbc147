package dev.prepbot.prep.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an answer is worth. */
final class PointsTest {

    private static final PersonId ADA = new PersonId("slack", "U1");

    @Test
    void an_answer_that_covers_everything_earns_the_most() {
        assertThat(Points.of(grade(Set.of(), Verdict.COVERED, Verdict.COVERED))).isEqualTo(Points.MOST);
    }

    @Test
    void an_answer_earns_its_share_rounded() {
        assertThat(Points.of(grade(Set.of(), Verdict.COVERED, Verdict.MISSED, Verdict.MISSED)))
                .isEqualTo(3);
        assertThat(Points.of(grade(Set.of(), Verdict.COVERED, Verdict.COVERED, Verdict.MISSED)))
                .isEqualTo(7);
        assertThat(Points.of(grade(Set.of(), Verdict.MISSED))).isZero();
    }

    @Test
    void what_the_grader_is_not_sure_of_earns_nothing() {
        assertThat(Points.of(grade(Set.of(), Verdict.UNSURE, Verdict.CONTRADICTED)))
                .isZero();
    }

    @Test
    void the_model_answer_given_back_earns_nothing() {
        assertThat(Points.of(grade(Set.of(Remark.MODEL_COPY), Verdict.COVERED))).isZero();
    }

    @Test
    void a_right_answer_in_a_quiz_earns_points_once() {
        var results = List.of(
                result("q1", true, QuizMode.CHANNEL),
                result("q1", true, QuizMode.CHANNEL),
                result("q2", true, QuizMode.CHANNEL));
        assertThat(Points.of(results, Optional.empty())).containsExactly(Map.entry(ADA, 2 * Points.QUIZ));
        assertThat(Points.of(results, Optional.of(Set.of(new QuestionId("q2")))))
                .containsExactly(Map.entry(ADA, Points.QUIZ));
    }

    @Test
    void a_question_that_was_answered_wrong_first_earns_nothing_later() {
        var results = List.of(result("q1", false, QuizMode.CHANNEL), result("q1", true, QuizMode.CHANNEL));
        assertThat(Points.of(results, Optional.empty())).isEmpty();
    }

    @Test
    void a_quiz_that_is_played_alone_earns_nothing_and_uses_nothing_up() {
        var results = List.of(result("q1", true, QuizMode.SOLO), result("q2", true, QuizMode.SOLO));
        assertThat(Points.of(results, Optional.empty())).isEmpty();
        var later = List.of(result("q1", false, QuizMode.SOLO), result("q1", true, QuizMode.CHANNEL));
        assertThat(Points.of(later, Optional.empty())).containsExactly(Map.entry(ADA, Points.QUIZ));
    }

    private static QuizResult result(String question, boolean right, QuizMode mode) {
        var about = new QuizResult.About(new QuestionId(question), new Topic("databases"), Level.MID);
        return new QuizResult(ADA, about, right, right ? 10 : 0, Instant.EPOCH, Optional.empty(), mode);
    }

    private static Grade grade(Set<Remark> remarks, Verdict... verdicts) {
        var points = List.of(verdicts).stream()
                .map(verdict -> new PointGrade("point", 1, verdict, List.of()))
                .toList();
        return new Grade(points, remarks, "words");
    }
}
