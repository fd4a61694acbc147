package dev.prepbot.prep.daily;

import static dev.prepbot.prep.daily.Sample.at;
import static dev.prepbot.prep.daily.Sample.daily;
import static dev.prepbot.prep.daily.Sample.date;
import static dev.prepbot.prep.daily.Sample.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScheduleTest {

    private static final String BERLIN = "Europe/Berlin";
    private static final Duration CATCH_UP = Duration.ofHours(12);

    private final Schedule nine = schedule("nine", daily("09:00", BERLIN), at("2026-11-02T08:00", BERLIN));
    private final Ticker ticker = new Ticker(CATCH_UP, List.of(nine));

    @Test
    void a_new_schedule_does_not_post_for_a_time_that_was_before_it() {
        var late = schedule("late", daily("09:00", BERLIN), at("2026-11-02T09:00:01", BERLIN));

        assertThat(dates(new Ticker(CATCH_UP, List.of(late)), "2026-11-02T12:00"))
                .isEmpty();
    }

    @Test
    void a_time_moved_to_earlier_today_does_not_post_today() {
        ticker.replace(nine.at(daily("07:00", BERLIN), at("2026-11-02T08:30", BERLIN)));

        assertThat(dates(ticker, "2026-11-02T12:00")).isEmpty();
        assertThat(dates(ticker, "2026-11-03T07:00")).containsExactly("2026-11-03");
    }

    @Test
    void a_time_moved_to_later_on_a_day_already_posted_does_not_post_that_day_again() {
        assertThat(dates(ticker, "2026-11-02T09:00")).containsExactly("2026-11-02");

        ticker.replace(nine.at(daily("21:00", BERLIN), at("2026-11-02T10:00", BERLIN)));

        assertThat(dates(ticker, "2026-11-02T21:00")).isEmpty();
        assertThat(dates(ticker, "2026-11-03T21:00")).containsExactly("2026-11-03");
    }

    @Test
    void a_zone_moved_to_the_west_does_not_post_a_date_again_that_the_east_had() {
        var auckland = schedule("a", daily("09:00", "Pacific/Auckland"), at("2026-11-01T20:30", "Etc/UTC"));
        var moving = new Ticker(CATCH_UP, List.of(auckland));
        moving.wake(at("2026-11-02T09:00", "Pacific/Auckland"));
        moving.wake(at("2026-11-03T09:00", "Pacific/Auckland"));

        moving.replace(auckland.at(daily("09:00", "America/Los_Angeles"), at("2026-11-03T10:00", "Pacific/Auckland")));

        assertThat(moving.wake(at("2026-11-03T09:00", "America/Los_Angeles"))).isEmpty();
        assertThat(moving.wake(at("2026-11-04T09:00", "America/Los_Angeles"))).hasSize(1);
    }

    @Test
    void a_resumed_schedule_does_not_post_for_the_times_of_its_pause() {
        ticker.replace(nine.paused());
        assertThat(dates(ticker, "2026-11-02T10:00")).isEmpty();

        ticker.replace(ticker.only().resumed(at("2026-11-02T11:00", BERLIN)));

        assertThat(dates(ticker, "2026-11-02T12:00")).isEmpty();
        assertThat(dates(ticker, "2026-11-03T09:00")).containsExactly("2026-11-03");
    }

    @Test
    void resuming_what_is_not_paused_loses_nothing_that_is_due() {
        assertThat(nine.resumed(at("2026-11-02T10:00", BERLIN))).isSameAs(nine);
    }

    @Test
    void asking_for_the_same_time_again_loses_nothing_that_is_due() {
        assertThat(nine.at(daily("09:00", BERLIN), at("2026-11-02T10:00", BERLIN)))
                .isSameAs(nine);
    }

    @Test
    void other_questions_or_another_manner_lose_nothing_that_is_due() {
        ticker.replace(nine.about(new What(Set.of(), Optional.of(Level.SENIOR)))
                .posting(new How(new Ping.Role("r1"), true, Optional.of(Duration.ofHours(8)))));

        assertThat(dates(ticker, "2026-11-02T09:05")).containsExactly("2026-11-02");
    }

    @Test
    void a_skipped_date_has_no_post_and_is_not_missed() {
        ticker.replace(nine.skipping(date("2026-11-03")));

        assertThat(dates(ticker, "2026-11-05T09:00")).containsExactly("2026-11-02", "2026-11-04", "2026-11-05");
    }

    @Test
    void a_skip_can_be_taken_back_until_its_time() {
        var skipping = nine.skipping(date("2026-11-03"));

        assertThat(skipping.notSkipping(date("2026-11-03"), at("2026-11-03T08:59", BERLIN))
                        .skips(date("2026-11-03")))
                .isFalse();
        assertThat(skipping.notSkipping(date("2026-11-03"), at("2026-11-03T09:01", BERLIN)))
                .isSameAs(skipping);
    }

    @Test
    void the_answer_is_revealed_so_long_after_the_post() {
        var how = new How(new Ping.Nobody(), false, Optional.of(Duration.ofHours(8)));

        assertThat(how.revealAt(Instant.EPOCH)).contains(Instant.parse("1970-01-01T08:00:00Z"));
        assertThat(How.PLAINLY.revealAt(Instant.EPOCH)).isEmpty();
    }

    @Test
    void an_erased_person_is_pinged_no_more() {
        var ann = new PersonId("here", "ann");
        var bob = new PersonId("here", "bob");
        var both = new How(new Ping.People(Set.of(ann, bob)), false, Optional.empty());

        assertThat(both.without(ann).ping()).isEqualTo(new Ping.People(Set.of(bob)));
        assertThat(both.without(ann).without(bob).ping()).isEqualTo(new Ping.Nobody());
    }

    private static List<String> dates(Ticker ticker, String localNow) {
        return ticker.wake(at(localNow, BERLIN)).stream()
                .map(due -> due.date().toString())
                .toList();
    }
}
