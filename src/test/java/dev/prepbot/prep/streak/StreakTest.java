package dev.prepbot.prep.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StreakTest {

    private static final QuestionId QUESTION = new QuestionId("q");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId PAGO_PAGO = ZoneId.of("Pacific/Pago_Pago");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");

    @Test
    void without_an_answer_there_is_none() {
        var noon = at("2026-05-04T12:00", BERLIN);
        assertThat(Streak.NONE.currentAt(noon, BERLIN)).isZero();
        assertThat(Streak.NONE.answeredOn(noon, BERLIN)).isFalse();
    }

    @Test
    void the_first_answer_begins_one() {
        var streak = daily(BERLIN, "2026-05-04T12:00");
        assertThat(streak.current()).isEqualTo(1);
        assertThat(streak.longest()).isEqualTo(1);
    }

    @Test
    void a_second_answer_on_the_same_day_changes_nothing() {
        var once = daily(BERLIN, "2026-05-04T00:00");
        assertThat(once.answered(at("2026-05-04T23:59:59", BERLIN), BERLIN, QUESTION))
                .usingRecursiveComparison()
                .ignoringFields("answers")
                .isEqualTo(once);
    }

    @Test
    void an_answer_on_the_next_day_counts_even_a_minute_later() {
        assertThat(daily(BERLIN, "2026-05-04T23:59", "2026-05-05T00:00").current())
                .isEqualTo(2);
    }

    @Test
    void a_missed_day_makes_it_begin_again_and_leaves_the_longest() {
        var streak = daily(BERLIN, "2026-05-04T12:00", "2026-05-05T12:00", "2026-05-07T00:00");
        assertThat(streak.current()).isEqualTo(1);
        assertThat(streak.longest()).isEqualTo(2);
    }

    @Test
    void an_unfinished_today_does_not_break_it() {
        var streak = daily(BERLIN, "2026-05-04T12:00");
        var lastMoment = at("2026-05-05T23:59:59", BERLIN);
        assertThat(streak.currentAt(lastMoment, BERLIN)).isEqualTo(1);
        assertThat(streak.answeredOn(lastMoment, BERLIN)).isFalse();
        assertThat(streak.currentAt(lastMoment.plusSeconds(1), BERLIN)).isZero();
    }

    @Test
    void today_is_done_after_an_answer() {
        var streak = daily(BERLIN, "2026-05-04T12:00");
        assertThat(streak.answeredOn(at("2026-05-04T23:00", BERLIN), BERLIN)).isTrue();
    }

    @Test
    void a_longer_run_becomes_the_longest() {
        var streak = daily(
                BERLIN,
                "2026-05-01T12:00",
                "2026-05-02T12:00",
                "2026-05-10T12:00",
                "2026-05-11T12:00",
                "2026-05-12T12:00");
        assertThat(streak.longest()).isEqualTo(3);
    }

    @Test
    void flying_west_pads_nothing() {
        var monday = daily(SYDNEY, "2026-05-04T20:00");
        var mondayAgain = monday.answered(at("2026-05-04T20:00", LOS_ANGELES), LOS_ANGELES, QUESTION);
        assertThat(mondayAgain.current()).isEqualTo(1);
        var tuesday = mondayAgain.answered(at("2026-05-05T09:00", LOS_ANGELES), LOS_ANGELES, QUESTION);
        assertThat(tuesday.current()).isEqualTo(2);
    }

    @Test
    void flying_west_to_the_day_before_neither_counts_nor_breaks() {
        var tuesday = daily(SYDNEY, "2026-05-04T10:00", "2026-05-05T10:00");
        var monday = tuesday.answered(at("2026-05-04T22:00", LOS_ANGELES), LOS_ANGELES, QUESTION);
        assertThat(monday).usingRecursiveComparison().ignoringFields("answers").isEqualTo(tuesday);
        assertThat(monday.answered(at("2026-05-06T22:00", LOS_ANGELES), LOS_ANGELES, QUESTION)
                        .current())
                .isEqualTo(3);
    }

    @Test
    void flying_east_over_the_date_line_breaks_nothing() {
        var monday = daily(LOS_ANGELES, "2026-05-04T20:00");
        var landed = at("2026-05-06T18:00", SYDNEY);
        assertThat(monday.currentAt(landed, SYDNEY)).isEqualTo(1);
        assertThat(monday.answered(landed, SYDNEY, QUESTION).current()).isEqualTo(2);
    }

    @Test
    void another_zone_that_makes_the_same_hour_tomorrow_counts_nothing() {
        var now = Instant.parse("2026-05-04T12:00:00Z");
        var today = Streak.NONE.answered(now, ZoneId.of("UTC"), QUESTION);
        var moved = today.answered(now.plusSeconds(60), KIRITIMATI, QUESTION);
        assertThat(moved.current()).isEqualTo(1);
        assertThat(moved.answeredOn(now.plusSeconds(60), KIRITIMATI)).isTrue();
    }

    @Test
    void a_day_reached_by_a_change_of_zone_keeps_the_streak_though_it_does_not_count() {
        var now = Instant.parse("2026-05-04T12:00:00Z");
        var moved = Streak.NONE
                .answered(now, ZoneId.of("UTC"), QUESTION)
                .answered(now.plusSeconds(60), KIRITIMATI, QUESTION);
        assertThat(moved.answered(at("2026-05-06T23:00", KIRITIMATI), KIRITIMATI, QUESTION)
                        .current())
                .isEqualTo(2);
    }

    @Test
    void who_lives_a_date_twice_and_flies_back_loses_nothing() {
        var east = Streak.NONE.answered(at("2026-05-05T10:00", KIRITIMATI), KIRITIMATI, QUESTION);
        var west = east.answered(at("2026-05-05T23:00", PAGO_PAGO), PAGO_PAGO, QUESTION);
        var back = west.answered(at("2026-05-07T08:00", KIRITIMATI), KIRITIMATI, QUESTION);
        assertThat(back.current()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Europe/Berlin,    2026-03-28T12:00, 2026-03-29T23:59, 2026-03-30T23:59",
        "Europe/Berlin,    2026-10-24T00:00, 2026-10-25T23:59, 2026-10-26T00:00",
        "America/New_York, 2026-03-07T23:59, 2026-03-08T00:00, 2026-03-09T23:59",
        "America/New_York, 2026-10-31T12:00, 2026-11-01T23:59, 2026-11-02T23:59",
        "Africa/Cairo,     2026-04-23T23:59, 2026-04-24T23:59, 2026-04-25T01:00",
        "Africa/Cairo,     2026-10-28T12:00, 2026-10-29T23:59, 2026-10-30T23:59",
        "Asia/Beirut,      2026-03-28T23:59, 2026-03-29T23:59, 2026-03-30T00:00",
        "Australia/Lord_Howe, 2026-04-04T12:00, 2026-04-05T23:59, 2026-04-06T23:59"
    })
    void a_change_to_or_from_summer_time_neither_breaks_nor_pads(
            ZoneId zone, String first, String second, String third) {
        assertThat(daily(zone, first, second, third).current()).isEqualTo(3);
    }

    @Test
    void an_hour_that_comes_twice_is_one_day() {
        var before = Instant.parse("2026-10-25T00:30:00Z");
        var streak = Streak.NONE.answered(before, BERLIN, QUESTION);
        assertThat(streak.answered(before.plusSeconds(3600), BERLIN, QUESTION))
                .usingRecursiveComparison()
                .ignoringFields("answers")
                .isEqualTo(streak);
    }

    @Test
    void a_date_that_a_zone_left_out_is_missed_by_nobody() {
        assertThat(daily(APIA, "2011-12-29T20:00", "2011-12-31T20:00", "2012-01-01T20:00")
                        .current())
                .isEqualTo(3);
        assertThat(daily(APIA, "2011-12-29T20:00", "2012-01-01T00:00").current())
                .isEqualTo(1);
    }

    @Test
    void a_new_offset_for_good_neither_breaks_nor_pads() {
        var volgograd = ZoneId.of("Europe/Volgograd");
        assertThat(daily(volgograd, "2020-12-26T23:59", "2020-12-27T00:30", "2020-12-28T23:59")
                        .current())
                .isEqualTo(3);
    }

    private static Streak daily(ZoneId zone, String... answers) {
        var streak = Streak.NONE;
        for (var answer : answers) {
            streak = streak.answered(at(answer, zone), zone, QUESTION);
        }
        return streak;
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
