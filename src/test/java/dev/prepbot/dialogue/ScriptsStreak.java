package dev.prepbot.dialogue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Streaks with what bridges missed days. Played on every platform, from Monday 2 November 2026 on. */
abstract class ScriptsStreak {

    /** A platform with the bank of {@link SampleBank#several()}. */
    abstract Theatre theatre();

    @Test
    void a_freeze_is_earned_used_by_itself_and_told() {
        var alice = theatre().actor("alice");
        days(alice, 7);
        alice.sees("7 days in a row", "You earned a freeze", "7 days!");
        pass(Duration.ofDays(1));
        alice.uses("streak").hears("7 days in a row", "A freeze covered Mon 9 Nov", "Freezes: 0 of 2", "14 days");
        answer(alice);
        alice.sees("8 days in a row", "A freeze covered Mon 9 Nov. 0 are left");
    }

    @Test
    void a_milestone_is_celebrated_once() {
        var alice = theatre().actor("alice");
        days(alice, 3);
        alice.sees("3 days in a row", "3 days!");
        pass(Duration.ofDays(3));
        days(alice, 3);
        alice.uses("streak").hears("3 days in a row", "Next milestone: 7 days");
    }

    @Test
    void a_broken_streak_is_repaired_by_two_questions_more() {
        var alice = theatre().actor("alice");
        days(alice, 3);
        pass(Duration.ofDays(1));
        alice.uses("streak").hears("It has ended", "streak of 3 days can come back", "3 different questions");
        alice.presses("Repair my streak").hears("Practice").presses("Answer").answers("Atomic means all or nothing.");
        alice.hears("Day one of your streak", "2 different questions");
        alice.presses("Next question").hears("Practice").presses("Answer").answers("Atomic means all or nothing.");
        alice.hears("counted already", "one more question");
        alice.presses("Next question").hears("Practice").presses("Answer").answers("Atomic means all or nothing.");
        alice.hears("Your streak is back: 4 days");
        theatre().restart();
        alice.uses("streak").hears("4 days in a row", "Today is done");
    }

    @Test
    void days_off_are_set_shown_and_taken_back() {
        var alice = theatre().actor("alice");
        alice.uses("streak", "days-off", "sat, sun").hears("This holds from tomorrow on", "Days off: weekends");
        days(alice, 5);
        alice.uses("streak").hears("5 days in a row", "one of your days off");
        pass(Duration.ofDays(2));
        theatre().restart();
        answer(alice);
        alice.sees("6 days in a row");
        alice.uses("streak", "days-off", "none").hears("This holds from tomorrow on");
    }

    @Test
    void a_vacation_is_set_beforehand() {
        var alice = theatre().actor("alice");
        answer(alice);
        alice.uses("streak", "vacation", "2026-11-03 to 2026-11-20")
                .hears("This holds from tomorrow on", "Vacation: 3 Nov 2026 to 20 Nov 2026");
        pass(Duration.ofDays(19));
        alice.uses("streak").hears("1 day in a row", "Today is still open");
        answer(alice);
        alice.sees("2 days in a row");
    }

    @Test
    void what_cannot_be_days_off_is_refused_with_an_example() {
        var alice = theatre().actor("alice");
        alice.uses("streak", "days-off", "blursday").hears("blursday", "sat, sun");
        alice.uses("streak", "days-off", "daily").hears("daily", "up to 6 days");
        alice.uses("streak", "vacation", "2026-10-01 to 2026-11-02").hears("2026-11-03 – 2026-11-16");
        alice.uses("streak", "vacation", "2026-12-01 to 2027-12-01").hears("at most 60 days");
        alice.uses("streak", "vacation", "2026-02-31").hears("2026-02-31");
        alice.uses("streak", "vacation", "soon").hears("Nothing was changed");
    }

    @Test
    void the_rules_are_published_with_their_numbers() {
        theatre()
                .actor("alice")
                .uses("streak")
                .presses("Rules")
                .hears("Every 7 counted days", "at most 2", "within 48 hours", "3, 7, 14, 30, 50, 100, 200, 365");
    }

    @Test
    void the_last_weeks_can_be_had_as_a_picture_that_says_the_same_in_words() {
        var alice = theatre().actor("alice");
        days(alice, 3);
        alice.uses("streak").hears("3 days in a row").presses("As a picture");
        alice.sees("oldest first: 0, 0, 0");
    }

    /** Answers once a day, and lets the night pass after each. */
    private void days(Actor actor, int count) {
        for (int day = 0; day < count; day++) {
            answer(actor);
            pass(Duration.ofDays(1));
        }
    }

    private void answer(Actor actor) {
        actor.uses("practice")
                .hears("Practice")
                .presses("Answer")
                .answers("Atomic means all or nothing.")
                .hears("You covered");
    }

    private void pass(Duration time) {
        theatre().clock().advance(time);
    }
}
