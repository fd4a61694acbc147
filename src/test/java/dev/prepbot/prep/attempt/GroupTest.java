package dev.prepbot.prep.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GroupTest {

    private static final List<String> POINTS = List.of("one", "two");

    @Test
    void the_first_answer_in_earnest_of_each_person_counts() {
        var group = Group.of(
                List.of(
                        attempt(1, "ada", "one"),
                        hostile(2, "bob", "one", "two"),
                        attempt(3, "ada", "one", "two"),
                        attempt(4, "bob"),
                        attempt(5, "cyd", "one")),
                POINTS);
        assertThat(group).isEqualTo(new Group(3, List.of(new Group.Point("one", 2, 3), new Group.Point("two", 0, 3))));
    }

    @Test
    void fewer_than_three_are_not_shown_since_each_could_tell_what_the_other_said() {
        assertThat(Group.of(List.of(attempt(1, "ada"), attempt(2, "bob")), POINTS)
                        .shown())
                .isFalse();
        assertThat(Group.of(List.of(attempt(1, "ada"), attempt(2, "bob"), attempt(3, "cyd")), POINTS)
                        .shown())
                .isTrue();
    }

    @Test
    void a_key_point_by_which_nobody_was_judged_is_left_out() {
        var group = Group.of(List.of(attempt(1, "ada", "one")), List.of("one", "worded anew"));
        assertThat(group.points()).containsExactly(new Group.Point("one", 1, 1));
    }

    @Test
    void the_best_covers_most_and_of_equals_came_first() {
        var first = attempt(1, "ada", "one");
        var best = attempt(3, "cyd", "one", "two");
        assertThat(Group.best(List.of(first, best, hostile(4, "dot", "one", "two"), attempt(5, "eve", "one", "two"))))
                .contains(best);
        assertThat(Group.best(List.of(first, attempt(2, "bob", "two")))).contains(first);
        assertThat(Group.best(List.of(attempt(1, "ada")))).isEmpty();
    }

    private static Attempt attempt(long id, String person, String... covered) {
        return attempt(id, person, Set.of(), covered);
    }

    private static Attempt hostile(long id, String person, String... covered) {
        var hostile =
                Stream.of(Remark.values()).filter(Remark::hostile).findFirst().orElseThrow();
        return attempt(id, person, Set.of(hostile), covered);
    }

    private static Attempt attempt(long id, String person, Set<Remark> remarks, String... covered) {
        var points = POINTS.stream()
                .map(text -> new PointGrade(
                        text, 1, Arrays.asList(covered).contains(text) ? Verdict.COVERED : Verdict.MISSED, List.of()))
                .toList();
        return new Attempt(
                id,
                new PersonId("slack", person),
                new AskingId("a"),
                new QuestionId("q"),
                Mode.DAILY,
                Instant.EPOCH,
                ZoneOffset.UTC,
                "answer",
                new Grade(points, remarks, "words"));
    }
}
