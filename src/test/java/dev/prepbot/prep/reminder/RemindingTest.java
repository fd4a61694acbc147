package dev.prepbot.prep.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemindingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ALICE = new PersonId("test", "alice");

    @Test
    void nothing_is_due_until_it_is_wished() {
        assertThat(Reminding.none(ALICE, BERLIN, Locale.ENGLISH).next()).isEmpty();
        assertThat(wishing(Wishes.NONE, "2026-05-04T12:00").next()).isEmpty();
    }

    @Test
    void the_daily_reminder_is_due_at_its_time_and_not_before() {
        var daily = daily("18:30", "2026-05-04T12:00");
        assertThat(daily.next()).contains(at("2026-05-04T18:30"));
        assertThat(daily.due(at("2026-05-04T18:29:59"))).isEmpty();
        assertThat(daily.due(at("2026-05-04T18:30")))
                .containsExactly(new Slot(Kind.DAILY, LocalDate.parse("2026-05-04"), at("2026-05-04T18:30")));
    }

    @Test
    void a_time_that_is_past_begins_tomorrow() {
        assertThat(daily("18:30", "2026-05-04T18:30").next()).contains(at("2026-05-05T18:30"));
    }

    @Test
    void what_was_held_up_for_an_hour_is_left_out() {
        var daily = daily("18:30", "2026-05-04T12:00");
        assertThat(daily.due(at("2026-05-04T19:29:59"))).hasSize(1);
        assertThat(daily.due(at("2026-05-04T19:30"))).isEmpty();
        assertThat(daily.looked(Optional.empty(), at("2026-05-04T19:30")).next())
                .contains(at("2026-05-05T18:30"));
    }

    @Test
    void a_date_has_one_reminder_of_whatever_kind() {
        var both = wishing(Wishes.NONE.withDaily(time("18:30")).withStreak(true), "2026-05-04T12:00");
        var first = both.due(at("2026-05-04T18:30")).get(0);
        var said = both.looked(Optional.of(first), at("2026-05-04T18:30"));
        assertThat(said.next()).contains(at("2026-05-04T20:00"));
        assertThat(said.due(at("2026-05-04T20:00"))).isEmpty();
        var silent = both.looked(Optional.empty(), at("2026-05-04T18:30"));
        assertThat(silent.due(at("2026-05-04T20:00"))).extracting(Slot::kind).containsExactly(Kind.STREAK);
    }

    @Test
    void a_snooze_comes_back_once_an_hour_later() {
        var daily = daily("18:30", "2026-05-04T12:00");
        var said = daily.looked(Optional.of(daily.due(at("2026-05-04T18:30")).get(0)), at("2026-05-04T18:30"));
        assertThat(said.maySnooze(at("2026-05-04T18:35"))).isTrue();
        var snoozed = said.snoozed(at("2026-05-04T18:35"));
        assertThat(snoozed.maySnooze(at("2026-05-04T18:36"))).isFalse();
        assertThat(snoozed.next()).contains(at("2026-05-04T19:35"));
        var again = snoozed.due(at("2026-05-04T19:35"));
        assertThat(again).extracting(Slot::kind).containsExactly(Kind.SNOOZE);
        var over = snoozed.looked(Optional.of(again.get(0)), at("2026-05-04T19:35"));
        assertThat(over.due(at("2026-05-04T19:36"))).isEmpty();
        assertThat(over.next()).contains(at("2026-05-05T18:30"));
        assertThat(over.maySnooze(at("2026-05-05T18:31"))).isTrue();
    }

    @Test
    void a_snooze_does_not_lead_into_the_quiet_hours() {
        var late = daily("21:30", "2026-05-04T12:00");
        assertThat(late.maySnooze(at("2026-05-04T21:30"))).isFalse();
        assertThat(late.maySnooze(at("2026-05-04T20:59"))).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
    @CsvSource({
        "22:00, 07:00, 22:00, true",
        "22:00, 07:00, 06:59, true",
        "22:00, 07:00, 07:00, false",
        "22:00, 07:00, 12:00, false",
        "09:00, 17:00, 09:00, true",
        "09:00, 17:00, 17:00, false",
        "00:00, 00:00, 03:00, false"
    })
    void quiet_hours_may_go_over_midnight(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new Quiet(from, to).covers(time)).isEqualTo(quiet);
    }

    @Test
    void the_evening_comes_before_the_quiet_hours() {
        var early = new Quiet(LocalTime.of(19, 0), LocalTime.of(8, 0));
        assertThat(Wishes.NONE.evening()).isEqualTo(LocalTime.of(20, 0));
        assertThat(Wishes.NONE.withQuiet(early).evening()).isEqualTo(LocalTime.of(18, 0));
        assertThat(Wishes.NONE.withDaily(time("06:30")).contradict()).isTrue();
    }

    @Test
    void a_time_that_the_clocks_jump_over_comes_right_after_the_gap() {
        var night = wishing(Wishes.NONE.withQuiet(Quiet.NEVER).withDaily(time("02:30")), "2026-03-28T12:00");
        assertThat(night.next()).contains(Instant.parse("2026-03-29T01:00:00Z"));
        var due = night.due(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(due).hasSize(1);
        var said = night.looked(Optional.of(due.get(0)), Instant.parse("2026-03-29T01:00:01Z"));
        assertThat(said.next()).contains(at("2026-03-30T02:30"));
    }

    @Test
    void a_time_that_the_clocks_show_twice_comes_once_at_the_first() {
        var night = wishing(Wishes.NONE.withQuiet(Quiet.NEVER).withDaily(time("02:30")), "2026-10-24T12:00");
        var first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(night.next()).contains(first);
        var said = night.looked(Optional.of(night.due(first).get(0)), first);
        assertThat(said.due(first.plusSeconds(3600))).isEmpty();
        assertThat(said.next()).contains(at("2026-10-26T02:30"));
    }

    @Test
    void a_date_that_the_zone_left_out_has_none() {
        var apia = ZoneId.of("Pacific/Apia");
        var then = LocalDateTime.parse("2011-12-29T20:00").atZone(apia).toInstant();
        var daily = Reminding.none(ALICE, apia, Locale.ENGLISH).wishing(Wishes.NONE.withDaily(time("18:30")), then);
        assertThat(daily.next())
                .contains(LocalDateTime.parse("2011-12-31T18:30").atZone(apia).toInstant());
    }

    @Test
    void flying_west_brings_no_second_reminder_for_a_date() {
        var auckland = ZoneId.of("Pacific/Auckland");
        var noon = LocalDateTime.parse("2026-05-05T12:00").atZone(auckland).toInstant();
        var daily = Reminding.none(ALICE, auckland, Locale.ENGLISH).wishing(Wishes.NONE.withDaily(time("18:30")), noon);
        var evening = LocalDateTime.parse("2026-05-05T18:30").atZone(auckland).toInstant();
        var said = daily.looked(Optional.of(daily.due(evening).get(0)), evening);
        var west = ZoneId.of("America/Los_Angeles");
        var landed = said.seen(west, Locale.ENGLISH, evening.plusSeconds(600));
        assertThat(landed.due(
                        LocalDateTime.parse("2026-05-05T18:30").atZone(west).toInstant()))
                .isEmpty();
        assertThat(landed.next())
                .contains(LocalDateTime.parse("2026-05-05T18:30").atZone(west).toInstant());
    }

    @Test
    void who_cannot_be_reached_is_left_alone_until_they_say_so() {
        var blocked = daily("18:30", "2026-05-04T12:00").in(Progress.State.BLOCKED, at("2026-05-04T12:01"));
        assertThat(blocked.next()).isEmpty();
        assertThat(blocked.due(at("2026-05-04T18:30"))).isEmpty();
        assertThat(blocked.in(Progress.State.ON, at("2026-05-04T13:00")).next()).contains(at("2026-05-04T18:30"));
    }

    private static Reminding daily(String time, String now) {
        return wishing(Wishes.NONE.withDaily(time(time)), now);
    }

    private static Reminding wishing(Wishes wishes, String now) {
        return Reminding.none(ALICE, BERLIN, Locale.ENGLISH).wishing(wishes, at(now));
    }

    private static Optional<LocalTime> time(String time) {
        return Optional.of(LocalTime.parse(time));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
