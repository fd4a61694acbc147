package dev.prepbot.prep.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones that change, with freezes and days off in play. */
final class StreakTravelTest {

    @Test
    void flying_east_over_the_date_line_costs_no_freeze() {
        var flown = Lived.in("America/Los_Angeles").days("2026-05-04", 7).flies("Pacific/Auckland");
        assertThat(flown.freezesAt("2026-05-12T18:00")).isEqualTo(1);
        assertThat(flown.answers("2026-05-12T18:00").streak().current()).isEqualTo(8);
    }

    @Test
    void flying_west_over_the_date_line_earns_nothing_twice() {
        var six = Lived.in("Pacific/Auckland").days("2026-05-04", 6);
        var twice = six.flies("Pacific/Pago_Pago").answers("2026-05-08T20:00", "2026-05-09T20:00");
        assertThat(twice.streak().current()).isEqualTo(6);
        assertThat(twice.streak().aid().freezes()).isZero();
    }

    @Test
    void a_day_missed_in_either_zone_takes_one_freeze() {
        var flown = Lived.in("Europe/Berlin").days("2026-05-04", 7).flies("America/New_York");
        assertThat(flown.freezesAt("2026-05-12T09:00")).isZero();
        assertThat(flown.daysAt("2026-05-12T09:00")).isEqualTo(7);
        assertThat(flown.daysAt("2026-05-13T09:00")).isZero();
    }

    @Test
    void moving_back_and_forth_makes_no_day_last_longer_than_on_the_earths_last_calendar() {
        var home = Lived.in("Europe/Berlin").days("2026-05-04", 3);
        assertThat(home.flies("Pacific/Pago_Pago").daysAt("2026-05-07T23:59")).isEqualTo(3);
        assertThat(home.flies("Pacific/Pago_Pago").daysAt("2026-05-08T00:00")).isZero();
    }

    @Test
    void a_day_off_set_in_another_zone_does_not_free_a_day_that_has_begun_at_home() {
        var missing = Lived.in("Europe/Berlin").days("2026-05-04", 3);
        var away = missing.flies("Pacific/Pago_Pago")
                .goesAway("2026-05-06T23:30", "2026-05-07", "2026-05-07")
                .flies("Europe/Berlin");
        assertThat(away.daysAt("2026-05-08T00:00")).isZero();
    }

    @Test
    void a_weekend_off_is_the_weekend_where_one_lives() {
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var friday = Lived.in("Asia/Tokyo").sets("2026-05-01T08:00", weekend).days("2026-05-04", 5);
        var landed = friday.flies("America/New_York");
        assertThat(landed.answers("2026-05-11T20:00").streak().current()).isEqualTo(6);
        assertThat(landed.daysAt("2026-05-12T20:00")).isZero();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "Europe/Berlin,       2026-03-22, 2026-03-30T12:00",
        "Europe/Berlin,       2026-10-18, 2026-10-26T12:00",
        "America/New_York,    2026-03-01, 2026-03-09T12:00",
        "America/New_York,    2026-10-25, 2026-11-02T12:00",
        "Africa/Cairo,        2026-04-17, 2026-04-25T12:00",
        "Asia/Beirut,         2026-03-22, 2026-03-30T12:00",
        "Australia/Lord_Howe, 2026-03-29, 2026-04-06T12:00",
        "Asia/Pyongyang,      2015-08-08, 2015-08-16T12:00",
        "Asia/Pyongyang,      2018-04-28, 2018-05-06T12:00",
        "Europe/Volgograd,    2020-12-20, 2020-12-28T12:00",
        "America/Caracas,     2016-04-24, 2016-05-02T12:00"
    })
    void a_missed_day_on_which_the_clocks_change_takes_one_freeze(String zone, String first, String back) {
        var week = Lived.in(zone).days(first, 7);
        assertThat(week.freezesAt(back)).isZero();
        assertThat(week.answers(back).streak().current()).isEqualTo(8);
    }

    @Test
    void the_date_that_samoa_left_out_takes_no_freeze() {
        var apia = Lived.in("Pacific/Apia").days("2011-12-23", 7);
        assertThat(apia.streak().current()).isEqualTo(7);
        assertThat(apia.freezesAt("2011-12-31T12:00")).isEqualTo(1);
        assertThat(apia.freezesAt("2012-01-01T12:00")).isZero();
        assertThat(apia.streak().gapAt(apia.at("2012-01-01T12:00"), apia.zone()).frozen())
                .containsExactly(LocalDate.parse("2011-12-31"));
    }

    @Test
    void a_vacation_over_the_date_that_samoa_left_out_ends_when_it_should() {
        var apia =
                Lived.in("Pacific/Apia").days("2011-12-27", 2).goesAway("2011-12-28T20:00", "2011-12-29", "2011-12-31");
        assertThat(apia.daysAt("2012-01-01T23:59")).isEqualTo(2);
        assertThat(apia.daysAt("2012-01-02T00:00")).isZero();
    }
}
