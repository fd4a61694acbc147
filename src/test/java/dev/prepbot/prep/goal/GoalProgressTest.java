package dev.prepbot.prep.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far someone is with a goal. */
final class GoalProgressTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final Goal BOTH = new Goal(Optional.of(3), Optional.of(2));

    @Test
    void a_week_begins_on_monday() {
        assertThat(GoalProgress.weekOf(MONDAY)).isEqualTo(MONDAY);
        assertThat(GoalProgress.weekOf(MONDAY.plusDays(6))).isEqualTo(MONDAY);
        assertThat(GoalProgress.weekOf(MONDAY.plusDays(7))).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void days_with_an_answer_count_and_those_of_other_weeks_do_not() {
        var answered = Map.of(MONDAY.minusDays(1), 9, MONDAY, 1, MONDAY.plusDays(2), 1, MONDAY.plusDays(7), 1);
        var progress = GoalProgress.of(BOTH, answered, MONDAY.plusDays(3));
        assertThat(progress.days()).isEqualTo(2);
        assertThat(progress.questions()).isZero();
        assertThat(progress.weekReached()).isFalse();
    }

    @Test
    void what_goes_beyond_the_goal_changes_nothing() {
        var one = GoalProgress.of(BOTH, Map.of(MONDAY, 2), MONDAY);
        var two = GoalProgress.of(BOTH, Map.of(MONDAY, 3), MONDAY);
        assertThat(two).isEqualTo(one);
        assertThat(one.dayReached()).isTrue();
        var all = Map.of(MONDAY, 1, MONDAY.plusDays(1), 1, MONDAY.plusDays(2), 1, MONDAY.plusDays(3), 1);
        assertThat(GoalProgress.of(BOTH, all, MONDAY.plusDays(3)).days()).isEqualTo(3);
    }

    @Test
    void a_goal_of_days_alone_says_nothing_of_questions() {
        var progress = GoalProgress.of(new Goal(Optional.of(1), Optional.empty()), Map.of(MONDAY, 5), MONDAY);
        assertThat(progress.questions()).isZero();
        assertThat(progress.dayReached()).isFalse();
        assertThat(progress.weekReached()).isTrue();
    }

    @Test
    void what_is_newly_said_replaces_that_part_of_a_goal() {
        assertThat(BOTH.with(Optional.of(5), Optional.empty())).isEqualTo(new Goal(Optional.of(5), Optional.of(2)));
    }

    @Test
    void a_goal_is_something_that_can_be_reached() {
        assertThatThrownBy(() -> new Goal(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(Optional.of(8), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
