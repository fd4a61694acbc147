package dev.prepbot.prep.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.FollowUp;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProbingTest {

    private static final FollowUp PREPARED = new FollowUp("What if a name does not exist?", "It is cached too.");

    private static final List<KeyPoint> POINTS = List.of(
            point("The browser opens a connection and sends its request to the server over it.", 2),
            point("A TLS handshake checks the certificate of the server and agrees on keys.", 3),
            point("Every resolver keeps the answers that it gave for a while, as their record says.", 3));

    private static final Probing PROBING =
            new Probing(List.of("certificates", "server", "record"), (point, text) -> false);

    @Test
    void the_weightiest_point_that_is_open_is_gone_after() {
        assertThat(after(Verdict.MISSED, Verdict.COVERED, Verdict.MISSED)).hasValueSatisfying(at(2));
        assertThat(after(Verdict.MISSED, Verdict.COVERED, Verdict.COVERED)).hasValueSatisfying(at(0));
    }

    @Test
    void of_equally_weighty_points_what_was_said_wrongly_comes_first_then_what_was_unclear() {
        assertThat(after(Verdict.COVERED, Verdict.MISSED, Verdict.UNSURE)).hasValueSatisfying(at(2));
        assertThat(after(Verdict.COVERED, Verdict.UNSURE, Verdict.CONTRADICTED)).hasValueSatisfying(at(2));
        assertThat(after(Verdict.COVERED, Verdict.MISSED, Verdict.MISSED)).hasValueSatisfying(at(1));
    }

    @Test
    void a_covered_point_is_never_gone_after() {
        assertThat(after(Verdict.COVERED, Verdict.COVERED, Verdict.COVERED)).isEmpty();
    }

    @Test
    void an_answer_with_nothing_to_go_on_is_left_alone() {
        assertThat(after(Verdict.MISSED, Verdict.MISSED, Verdict.MISSED)).isEmpty();
        var soup = grade(Set.of(Remark.KEYWORD_SOUP), Verdict.COVERED, Verdict.MISSED, Verdict.MISSED);
        assertThat(PROBING.after(posed(Kind.CONCEPT), "tls dns", soup)).isEmpty();
    }

    @Test
    void a_follow_up_has_no_follow_up() {
        var posed = posed(Kind.CONCEPT).followUp(new AskingId("f"), 1, "And?", POINTS.get(1));
        var grade = grade(Set.of(), Verdict.UNSURE, Verdict.COVERED, Verdict.COVERED);
        assertThat(PROBING.after(posed, "well", grade)).isEmpty();
    }

    @Test
    void who_asks_the_questions_is_not_asked_on() {
        var grade = grade(Set.of(), Verdict.COVERED, Verdict.MISSED, Verdict.COVERED);
        assertThat(PROBING.after(posed(Kind.REVERSE), "What do you do?", grade)).isEmpty();
    }

    @Test
    void what_came_near_is_asked_about_in_the_candidates_own_words() {
        assertThat(after(Verdict.COVERED, Verdict.UNSURE, Verdict.COVERED))
                .contains(new Probe.OwnWords(1, false, List.of("so I said")));
        assertThat(after(Verdict.COVERED, Verdict.CONTRADICTED, Verdict.COVERED))
                .contains(new Probe.OwnWords(1, true, List.of("so I said")));
    }

    @Test
    void what_was_not_said_is_named_by_a_term_of_the_field_as_the_point_has_it() {
        assertThat(after(Verdict.COVERED, Verdict.MISSED, Verdict.COVERED)).contains(new Probe.Term(1, "TLS"));
    }

    @Test
    void a_term_that_the_question_or_the_answer_has_already_is_not_said_to_be_missing() {
        var grade = grade(Set.of(), Verdict.COVERED, Verdict.MISSED, Verdict.COVERED);
        assertThat(PROBING.after(posed(Kind.CONCEPT), "with TLS of course", grade))
                .contains(new Probe.Term(1, "certificate"));
        assertThat(PROBING.after(posed(Kind.CONCEPT), "TLS and certificates", grade))
                .contains(new Probe.More(1, Optional.of("Think.")));
    }

    @Test
    void a_story_is_asked_to_go_on_without_terms() {
        var grade = grade(Set.of(), Verdict.COVERED, Verdict.MISSED, Verdict.COVERED);
        assertThat(PROBING.after(posed(Kind.BEHAVIOURAL), "I did it", grade))
                .contains(new Probe.More(1, Optional.of("Think.")));
    }

    @Test
    void a_hint_that_was_taken_is_no_nudge() {
        var grade = grade(Set.of(), Verdict.COVERED, Verdict.MISSED, Verdict.COVERED);
        assertThat(PROBING.after(posed(Kind.BEHAVIOURAL).withHint(), "I did it", grade))
                .contains(new Probe.More(1, Optional.empty()));
    }

    @Test
    void what_would_say_the_point_is_not_said() {
        var probing = new Probing(
                List.of("certificates"),
                (point, text) -> text.equals("TLS") || text.equals("certificate") || text.equals("Think."));
        var grade = grade(Set.of(), Verdict.COVERED, Verdict.MISSED, Verdict.COVERED);
        assertThat(probing.after(posed(Kind.CONCEPT), "hm", grade)).contains(new Probe.More(1, Optional.empty()));
    }

    @Test
    void a_prepared_follow_up_is_asked_where_it_is_about_the_point_and_does_not_say_it() {
        var probing = new Probing(List.of(), (point, text) -> !text.equals(PREPARED.question()));
        var grade = grade(Set.of(), Verdict.COVERED, Verdict.COVERED, Verdict.MISSED);
        assertThat(probing.after(posed(Kind.CONCEPT), "hm", grade)).contains(new Probe.Prepared(2, PREPARED));
    }

    @Test
    void the_same_answer_is_always_followed_up_in_the_same_way() {
        var first = after(Verdict.MISSED, Verdict.MISSED, Verdict.COVERED);
        for (int i = 0; i < 100; i++) {
            assertThat(after(Verdict.MISSED, Verdict.MISSED, Verdict.COVERED)).isEqualTo(first);
        }
    }

    private static Consumer<Probe> at(int point) {
        return probe -> assertThat(probe.point()).isEqualTo(point);
    }

    private static Optional<Probe> after(Verdict... verdicts) {
        return PROBING.after(posed(Kind.CONCEPT), "so I said", grade(Set.of(), verdicts));
    }

    private static Grade grade(Set<Remark> remarks, Verdict... verdicts) {
        var points = new ArrayList<PointGrade>();
        for (int i = 0; i < verdicts.length; i++) {
            var evidence = verdicts[i] == Verdict.MISSED ? List.<String>of() : List.of("so I said");
            points.add(new PointGrade(POINTS.get(i).text(), POINTS.get(i).weight(), verdicts[i], evidence));
        }
        return new Grade(points, remarks, "test");
    }

    private static Posed posed(Kind kind) {
        var question = new Question(
                new QuestionId("click"),
                "What happens from the click until the page of the server arrives?",
                new Placing(new Topic("apis"), Level.JUNIOR, kind, Set.of(), List.of("http", "tls")),
                POINTS,
                new Guidance("Think.", "It arrives.", List.of(), List.of(PREPARED), List.of()),
                Optional.empty(),
                List.of());
        return Posed.open(new AskingId("a"), question);
    }

    private static KeyPoint point(String text, int weight) {
        return new KeyPoint(text, weight, List.of());
    }
}
