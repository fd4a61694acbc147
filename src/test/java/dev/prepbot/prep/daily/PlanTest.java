package dev.prepbot.prep.daily;

import static dev.prepbot.prep.daily.Sample.at;
import static dev.prepbot.prep.daily.Sample.daily;
import static dev.prepbot.prep.daily.Sample.date;
import static dev.prepbot.prep.daily.Sample.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanTest {

    private static final String BERLIN = "Europe/Berlin";
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private final Schedule nine = schedule("nine", daily("09:00", BERLIN), at("2026-11-02T08:00", BERLIN));

    @Test
    void nothing_is_due_a_second_before_its_time() {
        assertThat(due(at("2026-11-02T08:59:59", BERLIN))).isEmpty();
    }

    @Test
    void a_post_is_due_from_its_time_until_it_is_claimed() {
        assertThat(due(at("2026-11-02T09:00", BERLIN))).containsExactly(post("2026-11-02"));
        assertThat(due(at("2026-11-02T09:10", BERLIN))).containsExactly(post("2026-11-02"));

        claim("2026-11-02");

        assertThat(due(at("2026-11-02T09:10", BERLIN))).isEmpty();
    }

    @Test
    void a_claim_that_a_crash_left_is_not_due_again() {
        claim("2026-11-02");

        assertThat(deliveries.unsettled()).hasSize(1);
        assertThat(due(at("2026-11-02T10:00", BERLIN))).isEmpty();
    }

    @Test
    void a_post_on_the_edge_of_the_window_is_still_made() {
        assertThat(due(at("2026-11-02T11:00", BERLIN))).containsExactly(post("2026-11-02"));
        assertThat(due(at("2026-11-02T11:00:01", BERLIN))).containsExactly(missed("2026-11-02"));
    }

    @Test
    void after_three_days_off_the_old_posts_are_missed_and_the_fresh_one_is_made() {
        assertThat(due(at("2026-11-05T09:30", BERLIN)))
                .containsExactly(missed("2026-11-02"), missed("2026-11-03"), missed("2026-11-04"), post("2026-11-05"));
    }

    @Test
    void what_is_due_comes_oldest_first_whatever_the_schedule() {
        var seven = schedule("seven", daily("07:00", "Europe/London"), nine.since());
        var due = Plan.due(List.of(nine, seven), deliveries, at("2026-11-03T09:30", BERLIN), TWO_HOURS);

        assertThat(due).extracting(Due::at).isSorted().hasSize(4);
    }

    @Test
    void an_extra_edition_does_not_replace_the_scheduled_post() {
        var extra = DeliveryKey.further(nine.id(), date("2026-11-02"), List.of());
        deliveries.claim(Sample.claimed(extra, nine.since()));

        assertThat(due(at("2026-11-02T09:00", BERLIN))).containsExactly(post("2026-11-02"));
    }

    @Test
    void the_next_three_honour_days_skips_and_what_was_posted() {
        var weekdays =
                new When(LocalTime.of(9, 0), ZoneId.of(BERLIN), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        var schedule = nine.at(weekdays, nine.since()).skipping(date("2026-11-06"));
        claim("2026-11-05");

        assertThat(Plan.next(schedule, deliveries, at("2026-11-04T09:00", BERLIN), 3))
                .extracting(time -> time.date().toString())
                .containsExactly("2026-11-09", "2026-11-10", "2026-11-11");
    }

    @Test
    void the_next_posts_of_a_schedule_to_come_begin_when_it_does() {
        assertThat(Plan.next(nine, deliveries, Instant.parse("2026-01-01T00:00:00Z"), 1))
                .containsExactly(time("2026-11-02"));
    }

    @Test
    void the_next_posts_go_through_a_change_of_the_clocks() {
        var schedule = schedule("night", daily("02:30", BERLIN), at("2027-03-27T00:00", BERLIN));

        assertThat(Plan.next(schedule, deliveries, schedule.since(), 3))
                .extracting(PostTime::at)
                .containsExactly(
                        at("2027-03-27T02:30", BERLIN), at("2027-03-28T03:00", BERLIN), at("2027-03-29T02:30", BERLIN));
    }

    @Test
    void the_next_posts_pass_over_the_date_that_samoa_left_out() {
        var schedule = schedule("samoa", daily("09:00", "Pacific/Apia"), at("2011-12-29T00:00", "Pacific/Apia"));

        assertThat(Plan.next(schedule, deliveries, schedule.since(), 3))
                .extracting(time -> time.date().toString())
                .containsExactly("2011-12-29", "2011-12-31", "2012-01-01");
    }

    @Test
    void a_paused_schedule_has_nothing_due_nothing_next_and_wakes_nobody() {
        var paused = nine.paused();
        var noon = at("2026-11-02T12:00", BERLIN);

        assertThat(Plan.due(List.of(paused), deliveries, noon, TWO_HOURS)).isEmpty();
        assertThat(Plan.next(paused, deliveries, noon, 3)).isEmpty();
        assertThat(Plan.nextWake(List.of(paused), deliveries, noon)).isEmpty();
    }

    @Test
    void the_next_look_is_at_the_first_time_that_nobody_claimed() {
        var ten = schedule("ten", daily("10:00", BERLIN), nine.since());
        var both = List.of(ten, nine);
        assertThat(Plan.nextWake(both, deliveries, nine.since())).contains(at("2026-11-02T09:00", BERLIN));

        claim("2026-11-02");
        assertThat(Plan.nextWake(both, deliveries, at("2026-11-02T09:00", BERLIN)))
                .contains(at("2026-11-02T10:00", BERLIN));
    }

    @Test
    void the_next_look_is_now_while_something_due_is_not_claimed() {
        var late = at("2026-11-02T09:05", BERLIN);

        assertThat(Plan.nextWake(List.of(nine), deliveries, late)).contains(late);
    }

    @Test
    void a_schedule_that_caught_up_looks_back_to_its_first_open_post_and_no_further() {
        claim("2026-11-02");
        claim("2026-11-04");
        var now = at("2026-11-04T12:00", BERLIN);

        assertThat(Plan.caughtUp(nine, deliveries, now).since()).isEqualTo(at("2026-11-03T09:00", BERLIN));

        claim("2026-11-03");
        assertThat(Plan.caughtUp(nine, deliveries, now).since()).isEqualTo(now);
    }

    @Test
    void a_post_that_counts_from_its_own_instant_on_is_not_lost_when_that_is_already_the_next_date() {
        var midnight = Instant.parse("2024-03-31T01:00:00Z");
        var late = schedule("late", daily("23:30", "America/Nuuk"), midnight);

        assertThat(Plan.due(List.of(late), deliveries, midnight, TWO_HOURS))
                .extracting(Due::date)
                .containsExactly(date("2024-03-30"));
    }

    @Test
    void a_clock_that_was_set_back_brings_no_time_back() {
        var earlier = at("2026-11-01T08:00", BERLIN);

        assertThat(Plan.caughtUp(nine, deliveries, earlier)).isEqualTo(nine);
        assertThat(nine.at(daily("07:00", BERLIN), earlier).since()).isEqualTo(nine.since());
    }

    private List<Due> due(Instant now) {
        return Plan.due(List.of(nine), deliveries, now, TWO_HOURS);
    }

    private void claim(String date) {
        assertThat(deliveries.claim(Sample.claimed(DeliveryKey.scheduled(nine.id(), date(date)), nine.since())))
                .isTrue();
    }

    private Due post(String date) {
        return new Due.Post(nine, time(date));
    }

    private Due missed(String date) {
        return new Due.Missed(nine, time(date));
    }

    private static PostTime time(String date) {
        return new PostTime(date(date), at(date + "T09:00", BERLIN));
    }
}
