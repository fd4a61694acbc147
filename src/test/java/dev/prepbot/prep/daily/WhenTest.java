package dev.prepbot.prep.daily;

import static dev.prepbot.prep.daily.Sample.daily;
import static dev.prepbot.prep.daily.Sample.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WhenTest {

    @Test
    void an_ordinary_time_is_the_one_on_the_clock() {
        posts("2026-11-02", "09:00", "Europe/Berlin", "2026-11-02T08:00:00Z");
        posts("2026-07-02", "09:00", "Europe/Berlin", "2026-07-02T07:00:00Z");
    }

    @Test
    void in_the_gap_of_berlin_it_posts_at_the_first_instant_after_the_gap() {
        posts("2027-03-28", "01:59", "Europe/Berlin", "2027-03-28T00:59:00Z");
        posts("2027-03-28", "02:00", "Europe/Berlin", "2027-03-28T01:00:00Z");
        posts("2027-03-28", "02:30", "Europe/Berlin", "2027-03-28T01:00:00Z");
        posts("2027-03-28", "03:00", "Europe/Berlin", "2027-03-28T01:00:00Z");
        posts("2027-03-28", "03:30", "Europe/Berlin", "2027-03-28T01:30:00Z");
    }

    @Test
    void in_the_overlap_of_berlin_it_posts_at_the_earlier_offset() {
        posts("2026-10-25", "02:00", "Europe/Berlin", "2026-10-25T00:00:00Z");
        posts("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z");
        posts("2026-10-25", "03:00", "Europe/Berlin", "2026-10-25T02:00:00Z");
    }

    @Test
    void in_the_gap_of_new_york_it_posts_at_the_first_instant_after_the_gap() {
        posts("2027-03-14", "02:30", "America/New_York", "2027-03-14T07:00:00Z");
    }

    @Test
    void in_the_overlap_of_new_york_it_posts_at_the_earlier_offset() {
        posts("2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00Z");
        posts("2026-11-01", "02:00", "America/New_York", "2026-11-01T07:00:00Z");
    }

    @Test
    void lord_howe_changes_by_half_an_hour() {
        posts("2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00Z");
        posts("2026-10-04", "02:30", "Australia/Lord_Howe", "2026-10-03T15:30:00Z");
        posts("2027-04-04", "01:30", "Australia/Lord_Howe", "2027-04-03T14:30:00Z");
        posts("2027-04-04", "01:45", "Australia/Lord_Howe", "2027-04-03T14:45:00Z");
        posts("2027-04-04", "02:00", "Australia/Lord_Howe", "2027-04-03T15:30:00Z");
    }

    @Test
    void a_midnight_that_sao_paulo_jumped_over_posts_when_the_day_began() {
        posts("2012-10-21", "00:00", "America/Sao_Paulo", "2012-10-21T03:00:00Z");
        posts("2012-10-21", "00:30", "America/Sao_Paulo", "2012-10-21T03:00:00Z");
        posts("2012-10-20", "23:59", "America/Sao_Paulo", "2012-10-21T02:59:00Z");
    }

    @Test
    void a_last_hour_that_sao_paulo_had_twice_posts_in_the_first() {
        posts("2012-02-25", "23:30", "America/Sao_Paulo", "2012-02-26T01:30:00Z");
        posts("2012-02-26", "00:00", "America/Sao_Paulo", "2012-02-26T03:00:00Z");
    }

    @Test
    void gaza_changed_at_midnight_in_one_year_and_at_two_in_another() {
        posts("2021-03-27", "00:30", "Asia/Gaza", "2021-03-26T22:00:00Z");
        posts("2023-04-29", "00:30", "Asia/Gaza", "2023-04-28T22:30:00Z");
        posts("2023-04-29", "02:30", "Asia/Gaza", "2023-04-29T00:00:00Z");
        posts("2019-10-25", "23:30", "Asia/Gaza", "2019-10-25T20:30:00Z");
    }

    @Test
    void cairo_changes_at_midnight_in_both_directions() {
        posts("2024-04-26", "00:00", "Africa/Cairo", "2024-04-25T22:00:00Z");
        posts("2024-04-26", "00:30", "Africa/Cairo", "2024-04-25T22:00:00Z");
        posts("2024-10-31", "23:30", "Africa/Cairo", "2024-10-31T20:30:00Z");
        posts("2024-11-01", "00:00", "Africa/Cairo", "2024-10-31T22:00:00Z");
    }

    @Test
    void a_last_hour_that_nuuk_jumped_over_posts_for_its_date_when_the_next_begins() {
        posts("2024-03-30", "23:30", "America/Nuuk", "2024-03-31T01:00:00Z");
        posts("2024-03-31", "00:00", "America/Nuuk", "2024-03-31T01:00:00Z");
    }

    @Test
    void a_clock_of_saint_johns_that_fell_back_over_midnight_does_not_begin_the_day_again() {
        posts("2010-11-07", "00:00", "America/St_Johns", "2010-11-07T02:30:00Z");
        posts("2010-11-06", "23:30", "America/St_Johns", "2010-11-07T02:00:00Z");
        posts("2010-11-07", "00:01", "America/St_Johns", "2010-11-07T03:31:00Z");
    }

    @Test
    void the_date_that_samoa_left_out_has_no_post_and_its_neighbours_have_theirs() {
        posts("2011-12-29", "09:00", "Pacific/Apia", "2011-12-29T19:00:00Z");
        assertThat(daily("09:00", "Pacific/Apia").on(date("2011-12-30"))).isEmpty();
        assertThat(daily("00:00", "Pacific/Apia").on(date("2011-12-30"))).isEmpty();
        assertThat(daily("23:59", "Pacific/Apia").on(date("2011-12-30"))).isEmpty();
        posts("2011-12-31", "00:00", "Pacific/Apia", "2011-12-30T10:00:00Z");
        posts("2011-12-31", "09:00", "Pacific/Apia", "2011-12-30T19:00:00Z");
    }

    @Test
    void the_date_that_kwajalein_left_out_has_no_post() {
        assertThat(daily("09:00", "Pacific/Kwajalein").on(date("1993-08-21"))).isEmpty();
        posts("1993-08-20", "09:00", "Pacific/Kwajalein", "1993-08-20T21:00:00Z");
        posts("1993-08-22", "09:00", "Pacific/Kwajalein", "1993-08-21T21:00:00Z");
    }

    @Test
    void only_its_days_of_the_week_have_a_post() {
        var mondays = new When(LocalTime.NOON, ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY));

        assertThat(mondays.on(date("2026-11-02"))).contains(Instant.parse("2026-11-02T12:00:00Z"));
        assertThat(mondays.on(date("2026-11-03"))).isEmpty();
    }

    @Test
    void a_schedule_without_days_cannot_be_made() {
        assertThatThrownBy(() -> new When(LocalTime.NOON, ZoneOffset.UTC, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void posts(String date, String time, String zone, String instant) {
        assertThat(daily(time, zone).on(date(date)))
                .as("%s %s in %s", date, time, zone)
                .contains(Instant.parse(instant));
    }
}
