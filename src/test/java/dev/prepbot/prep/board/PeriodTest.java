package dev.prepbot.prep.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When boards start anew. */
final class PeriodTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_week_goes_from_monday_to_monday_in_the_zone_of_the_server() {
        var sunday = Instant.parse("2026-11-08T22:59:59Z");
        var week = Period.WEEK.around(sunday, BERLIN);
        assertThat(week.from()).isEqualTo("2026-11-01T23:00:00Z");
        assertThat(week.until()).contains(Instant.parse("2026-11-08T23:00:00Z"));
        var next = Period.WEEK.around(sunday.plusSeconds(1), BERLIN);
        assertThat(next.from()).isEqualTo(week.until().orElseThrow());
    }

    @Test
    void a_week_in_which_clocks_change_is_an_hour_longer_or_shorter() {
        var autumn = Period.WEEK.around(Instant.parse("2026-10-25T12:00:00Z"), BERLIN);
        var spring = Period.WEEK.around(Instant.parse("2026-03-29T12:00:00Z"), BERLIN);
        assertThat(length(autumn)).isEqualTo(Duration.ofDays(7).plusHours(1));
        assertThat(length(spring)).isEqualTo(Duration.ofDays(7).minusHours(1));
    }

    @Test
    void a_month_goes_from_its_first_to_the_next_ones() {
        var month = Period.MONTH.around(Instant.parse("2026-12-31T23:30:00Z"), BERLIN);
        assertThat(month.from()).isEqualTo("2026-12-31T23:00:00Z");
        assertThat(month.until()).contains(Instant.parse("2027-01-31T23:00:00Z"));
    }

    @Test
    void all_time_never_starts_anew() {
        var all = Period.ALL_TIME.around(Instant.parse("2026-12-31T23:30:00Z"), BERLIN);
        assertThat(all.from()).isEqualTo(Instant.EPOCH);
        assertThat(all.until()).isEmpty();
    }

    private static Duration length(Period.Window window) {
        return Duration.between(window.from(), window.until().orElseThrow());
    }
}
