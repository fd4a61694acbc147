package dev.prepbot.prep.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Freezes, days off and repairs. Berlin, from Monday 4 May 2026 on. */
final class StreakAidTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Lived berlin = Lived.in("Europe/Berlin");

    @Test
    void seven_counted_days_earn_a_freeze_and_no_more_than_two_are_kept() {
        assertThat(berlin.days("2026-05-04", 6).freezesAt("2026-05-09T13:00")).isZero();
        assertThat(berlin.days("2026-05-04", 7).freezesAt("2026-05-10T13:00")).isEqualTo(1);
        assertThat(berlin.days("2026-05-04", 14).freezesAt("2026-05-17T13:00")).isEqualTo(2);
        assertThat(berlin.days("2026-05-04", 28).freezesAt("2026-05-31T13:00")).isEqualTo(2);
    }

    @Test
    void a_freeze_covers_a_missed_day_by_itself() {
        var week = berlin.days("2026-05-04", 7);
        assertThat(week.daysAt("2026-05-12T09:00")).isEqualTo(7);
        assertThat(week.freezesAt("2026-05-12T09:00")).isZero();
        assertThat(week.streak().gapAt(week.at("2026-05-12T09:00"), week.zone()).frozen())
                .containsExactly(LocalDate.parse("2026-05-11"));
        var on = week.answers("2026-05-12T09:00");
        assertThat(on.streak().current()).isEqualTo(8);
        assertThat(on.streak().aid().freezes()).isZero();
    }

    @Test
    void a_day_more_than_there_are_freezes_breaks_it_and_the_freezes_are_gone() {
        var week = berlin.days("2026-05-04", 7);
        assertThat(week.daysAt("2026-05-13T00:00")).isZero();
        var again = week.answers("2026-05-13T09:00");
        assertThat(again.streak().current()).isEqualTo(1);
        assertThat(again.streak().aid().freezes()).isZero();
    }

    @Test
    void whether_one_looks_in_between_makes_no_difference() {
        var two = berlin.days("2026-05-04", 14);
        assertThat(two.daysAt("2026-05-19T00:00")).isEqualTo(14);
        assertThat(two.daysAt("2026-05-20T00:00")).isEqualTo(14);
        assertThat(two.answers("2026-05-20T08:00").streak().current()).isEqualTo(15);
        assertThat(two.freezesAt("2026-05-20T00:00")).isZero();
    }

    @Test
    void days_off_bridge_and_do_not_count() {
        var friday = berlin.sets("2026-05-04T08:00", WEEKEND).days("2026-05-04", 5);
        assertThat(friday.daysAt("2026-05-11T23:59")).isEqualTo(5);
        assertThat(friday.daysAt("2026-05-12T00:00")).isZero();
        assertThat(friday.answers("2026-05-11T23:59").streak().current()).isEqualTo(6);
    }

    @Test
    void an_answer_on_a_day_off_counts_all_the_same() {
        assertThat(berlin.sets("2026-05-04T08:00", WEEKEND)
                        .days("2026-05-04", 7)
                        .streak()
                        .current())
                .isEqualTo(7);
    }

    @Test
    void a_vacation_bridges_its_days_and_no_others() {
        var away = berlin.days("2026-05-04", 3).goesAway("2026-05-06T20:00", "2026-05-07", "2026-05-20");
        assertThat(away.daysAt("2026-05-21T23:59")).isEqualTo(3);
        assertThat(away.daysAt("2026-05-22T00:00")).isZero();
    }

    @Test
    void days_off_cannot_mend_the_past_nor_the_day_that_has_begun() {
        var missed = berlin.days("2026-05-04", 3).goesAway("2026-05-07T00:00:01", "2026-05-07", "2026-05-20");
        assertThat(missed.daysAt("2026-05-08T00:00")).isZero();
        var late = berlin.days("2026-05-04", 3).goesAway("2026-05-08T10:00", "2026-05-07", "2026-05-20");
        assertThat(late.daysAt("2026-05-08T11:00")).isZero();
    }

    @Test
    void who_takes_days_off_back_keeps_those_that_were() {
        var back =
                berlin.sets("2026-05-04T08:00", WEEKEND).days("2026-05-04", 5).sets("2026-05-11T08:00", Set.of());
        assertThat(back.daysAt("2026-05-11T12:00")).isEqualTo(5);
        assertThat(back.answers("2026-05-11T12:00").daysAt("2026-05-17T12:00")).isZero();
    }

    @Test
    void a_freeze_is_not_spent_on_a_day_off() {
        var week =
                berlin.sets("2026-05-04T08:00", WEEKEND).days("2026-05-04", 7).days("2026-05-11", 5);
        assertThat(week.freezesAt("2026-05-18T09:00")).isEqualTo(1);
        assertThat(week.freezesAt("2026-05-19T09:00")).isZero();
        assertThat(week.daysAt("2026-05-19T09:00")).isEqualTo(12);
    }

    @Test
    void two_questions_besides_the_days_own_repair_a_streak_within_48_hours() {
        var lost = berlin.days("2026-05-04", 5);
        var repair = lost.streak().repairAt(lost.at("2026-05-10T10:00"), lost.zone());
        assertThat(repair).contains(new Streak.Repair(5, lost.at("2026-05-12T00:00"), 3));
        var one = lost.answersAll("2026-05-10T10:00", "a", "b");
        assertThat(one.streak().current()).isEqualTo(1);
        assertThat(one.streak().repairAt(one.at("2026-05-10T11:00"), one.zone()))
                .contains(new Streak.Repair(5, lost.at("2026-05-12T00:00"), 1));
        assertThat(one.answersAll("2026-05-10T12:00", "c").streak().current()).isEqualTo(6);
    }

    @Test
    void a_repair_may_take_two_days() {
        var one = berlin.days("2026-05-04", 5).answersAll("2026-05-10T10:00", "a", "b");
        var two = one.answersAll("2026-05-11T10:00", "c");
        assertThat(two.streak().current()).isEqualTo(2);
        assertThat(two.answersAll("2026-05-11T23:59", "d").streak().current()).isEqualTo(7);
    }

    @Test
    void one_question_answered_again_and_again_repairs_nothing() {
        var same = berlin.days("2026-05-04", 5).answersAll("2026-05-10T10:00", "a", "a", "a", "a", "b", "b");
        assertThat(same.streak().current()).isEqualTo(1);
    }

    @Test
    void after_48_hours_nothing_is_repaired() {
        var late = berlin.days("2026-05-04", 5).answersAll("2026-05-12T00:00", "a", "b", "c");
        assertThat(late.streak().current()).isEqualTo(1);
        assertThat(late.streak().aid().lost()).isEmpty();
    }

    @Test
    void a_streak_is_repaired_once_a_calendar_month() {
        var once = berlin.days("2026-05-04", 5).answersAll("2026-05-10T10:00", "a", "b", "c");
        var twice = once.answersAll("2026-05-12T10:00", "a", "b", "c", "d");
        assertThat(once.streak().current()).isEqualTo(6);
        assertThat(twice.streak().current()).isEqualTo(1);
        var june = once.days("2026-05-11", 20).answersAll("2026-06-03T10:00", "a", "b", "c");
        assertThat(june.streak().current()).isEqualTo(27);
    }

    @Test
    void a_repair_that_the_month_forbids_is_open_when_the_next_one_begins() {
        var once = berlin.days("2026-05-20", 5).answersAll("2026-05-26T10:00", "a", "b", "c");
        var again = once.answersAll("2026-05-28T09:00", "x");
        var days = again.days("2026-05-29", 2).answersAll("2026-06-01T09:00", "a");
        assertThat(days.streak().current()).isEqualTo(1);
        assertThat(days.answersAll("2026-06-01T10:00", "b", "c").streak().current())
                .isEqualTo(4);
    }

    @Test
    void a_streak_of_two_days_is_not_worth_the_months_repair() {
        var lost = berlin.days("2026-05-04", 2);
        assertThat(lost.streak().repairAt(lost.at("2026-05-07T10:00"), lost.zone()))
                .isEmpty();
    }

    @Test
    void a_streak_is_at_risk_on_an_open_day_that_nothing_covers() {
        var three = berlin.days("2026-05-04", 3);
        assertThat(three.streak().atRisk(three.at("2026-05-06T18:00"), three.zone()))
                .isFalse();
        assertThat(three.streak().atRisk(three.at("2026-05-07T18:00"), three.zone()))
                .isTrue();
        assertThat(three.streak().atRisk(three.at("2026-05-08T18:00"), three.zone()))
                .isFalse();
        var frozen = berlin.days("2026-05-04", 7);
        assertThat(frozen.streak().atRisk(frozen.at("2026-05-11T18:00"), frozen.zone()))
                .isFalse();
        var free = berlin.sets("2026-05-04T08:00", WEEKEND).days("2026-05-04", 5);
        assertThat(free.streak().atRisk(free.at("2026-05-09T18:00"), free.zone()))
                .isFalse();
        assertThat(free.streak().atRisk(free.at("2026-05-11T18:00"), free.zone()))
                .isTrue();
    }

    @Test
    void a_milestone_is_reached_once() {
        assertThat(StreakRules.reached(2, 3)).contains(3);
        assertThat(StreakRules.reached(3, 3)).isEmpty();
        assertThat(StreakRules.reached(7, 8)).isEmpty();
        assertThat(StreakRules.reached(28, 51)).contains(50);
        assertThat(StreakRules.next(50)).contains(100);
        assertThat(StreakRules.next(365)).isEmpty();
    }
}
