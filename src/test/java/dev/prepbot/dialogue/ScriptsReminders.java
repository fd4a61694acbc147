package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Reminders by direct message. Played on every platform, from noon on Monday 2 November 2026 on. */
abstract class ScriptsReminders {

    /** A platform with the bank of {@link SampleBank#several()}. */
    abstract Theatre theatre();

    @Test
    void nobody_is_reminded_who_did_not_ask_for_it() {
        var alice = theatre().actor("alice");
        alice.uses("reminders").hears("Today's question: off", "Quiet hours: 22:00 to 07:00");
        at("2026-11-02T20:00:00Z");
        alice.seesNowhere("question is still open");
    }

    @Test
    void an_open_day_is_told_at_the_persons_time_and_answered_from_there() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "18:30").hears("at 18:30");
        at("2026-11-02T18:29:59Z");
        alice.seesNowhere("question is still open");
        at("2026-11-02T18:30:00Z");
        alice.sees("Today's question is still open");
        alice.presses("Answer today's").hears("Question of the day");
        alice.presses("Answer").answers("Atomic means all or nothing.").hears("Day one of your streak");
    }

    @Test
    void who_has_answered_is_left_alone() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "18:30", "streak", "on").hears("at 18:30", "at 20:00");
        alice.uses("practice")
                .hears("Practice")
                .presses("Answer")
                .answers("All or nothing.")
                .hears("You covered");
        at("2026-11-02T18:30:00Z");
        at("2026-11-02T20:00:00Z");
        alice.seesNowhere("question is still open");
        at("2026-11-03T20:00:00Z");
        alice.sees("your streak of 1 day ends tonight");
    }

    @Test
    void a_reminder_comes_once_whatever_restarts() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "18:30", "streak", "on").hears("at 18:30");
        at("2026-11-02T18:30:05Z");
        alice.sees("question is still open");
        theatre().restart();
        at("2026-11-02T18:30:10Z");
        at("2026-11-02T20:00:00Z");
        once(alice, "question is still open");
    }

    @Test
    void after_a_downtime_of_an_hour_nothing_is_said_late() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "18:30").hears("at 18:30");
        theatre().restart();
        at("2026-11-02T19:30:00Z");
        alice.seesNowhere("question is still open");
        at("2026-11-03T18:31:00Z");
        alice.sees("question is still open");
    }

    @Test
    void a_snooze_comes_back_once() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "18:30").hears("at 18:30");
        at("2026-11-02T18:30:00Z");
        alice.sees("question is still open");
        alice.presses("In an hour").sees("I come back at");
        at("2026-11-02T19:30:00Z");
        alice.sees("question is still open");
        at("2026-11-02T20:30:00Z");
        once(alice, "question is still open");
    }

    @Test
    void one_press_stops_them() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "18:30", "streak", "on").hears("at 18:30");
        at("2026-11-02T18:30:00Z");
        alice.sees("question is still open");
        alice.presses("Stop reminders").sees("no more reminders");
        at("2026-11-03T18:30:00Z");
        alice.seesNowhere("question is still open");
        alice.uses("reminders").hears("Today's question: off");
    }

    @Test
    void the_card_changes_by_picks_presses_and_a_form() {
        var alice = theatre().actor("alice");
        alice.uses("reminders").hears("Reminders");
        alice.picks("Remind me at", "19:00");
        alice.sees("at 19:00");
        alice.presses("Warn me of my streak's end").sees("night: at 20:00");
        alice.presses("Remind me of reviews").sees("review: at 19:00");
        alice.presses("No streak warnings").sees("night: off");
        theatre().restart();
        alice.uses("reminders").hears("at 19:00", "night: off", "review: at 19:00");
    }

    @Test
    void what_cannot_be_meant_is_refused_with_an_example() {
        var alice = theatre().actor("alice");
        alice.uses("reminders", "daily", "teatime").hears("teatime", "18:30");
        alice.uses("reminders", "quiet", "always").hears("always", "22-7");
        alice.uses("reminders", "daily", "23:00").hears("23:00 is within the quiet hours, 22:00 to 07:00");
        alice.uses("reminders", "daily", "23:00", "quiet", "off").hears("at 23:00", "Quiet hours: none");
    }

    @Test
    void times_are_those_of_the_persons_zone_also_after_they_moved() {
        var alice = theatre().actor("alice");
        alice.uses("preferences", "zone", "Europe/Berlin").hears("Europe/Berlin");
        alice.uses("reminders", "daily", "18:30").hears("at 18:30", "Europe/Berlin");
        alice.uses("preferences", "zone", "America/New_York").hears("America/New_York");
        at("2026-11-02T17:30:00Z");
        alice.seesNowhere("question is still open");
        at("2026-11-02T23:30:00Z");
        alice.sees("question is still open");
    }

    @Test
    void days_off_are_days_without_reminders() {
        var alice = theatre().actor("alice");
        alice.uses("streak", "days-off", "tue").hears("This holds from tomorrow on");
        alice.uses("reminders", "daily", "18:30", "streak", "on").hears("at 18:30");
        at("2026-11-03T18:30:00Z");
        at("2026-11-03T20:00:00Z");
        alice.seesNowhere("question is still open");
        at("2026-11-04T18:30:00Z");
        alice.sees("question is still open");
    }

    private void at(String instant) {
        theatre().clock().set(Instant.parse(instant));
        theatre().tick();
    }

    /** Checks that one message alone says so. */
    private static void once(Actor actor, String words) {
        var first = actor.sees(words);
        assertThat(actor.screen())
                .filteredOn(seen -> !seen.id().equals(first.id()))
                .noneMatch(seen -> Plain.text(seen.message()).contains(words));
    }
}
