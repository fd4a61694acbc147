package dev.prepbot.prep.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.QuestionId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People who change their zone as often as they like. */
final class StreakPropertyTest {

    private static final QuestionId QUESTION = new QuestionId("q");
    private static final int SEEDS = 2_000;
    private static final Duration LONGEST_FLIGHT = Duration.ofHours(19);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<ZoneId> ZONES = Stream.of(
                    "Pacific/Kiritimati",
                    "Pacific/Chatham",
                    "Pacific/Auckland",
                    "Australia/Sydney",
                    "Asia/Tokyo",
                    "Asia/Kathmandu",
                    "Africa/Casablanca",
                    "Europe/Berlin",
                    "UTC",
                    "America/St_Johns",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Pacific/Pago_Pago")
            .map(ZoneId::of)
            .toList();

    @Test
    void no_order_of_zone_changes_gives_more_days_than_the_calendar() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var now = START.plus(upTo(Duration.ofDays(365), random));
            var streak = Streak.NONE;
            var begun = now;
            var firstDate = LocalDate.MIN;
            for (int i = 0; i < 40; i++) {
                var zone = any(random);
                var before = streak;
                streak = before.answered(now, zone, QUESTION);
                if (streak.current() <= 1 && before.currentAt(now, zone) == 0) {
                    begun = now;
                    firstDate = LocalDate.ofInstant(now, zone);
                }
                var last = streak.last().orElseThrow();
                assertThat((long) streak.current())
                        .as("seed %s, answer %s", seed, i)
                        .isLessThanOrEqualTo(ChronoUnit.DAYS.between(firstDate, last.date()) + 1)
                        .isLessThanOrEqualTo(Duration.between(begun, now).toDays() + 3);
                assertThat(streak.current() - before.current())
                        .as("seed %s", seed)
                        .isLessThanOrEqualTo(1);
                if (streak.current() > before.current() && before.current() > 0) {
                    assertThat(before.last().orElseThrow().end())
                            .as("seed %s", seed)
                            .isBeforeOrEqualTo(now);
                }
                now = now.plus(upTo(Duration.ofHours(random.nextInt(4) == 0 ? 1 : 30), random));
            }
        }
        System.out.printf("streaks of people who pad: seeds 0 to %d%n", SEEDS - 1);
    }

    @Test
    void who_answers_on_every_day_of_every_stay_never_loses_the_streak() {
        int moves = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var now = START.plus(upTo(Duration.ofDays(365), random));
            var zone = any(random);
            var streak = Streak.NONE;
            for (int day = 0; day < 40; day++) {
                var end = endOfDate(now, zone);
                var answer = now.plus(upTo(Duration.between(now, end), random));
                assertThat(streak.currentAt(answer, zone))
                        .as("seed %s, day %s, %s in %s, %s", seed, day, answer, zone, streak)
                        .isEqualTo(streak.current());
                assertThat(streak.freezesAt(answer, zone))
                        .as("seed %s, day %s", seed, day)
                        .isEqualTo(streak.aid().freezes());
                streak = streak.answered(answer, zone, QUESTION);
                now = end;
                if (random.nextInt(3) == 0) {
                    var departure = answer.plus(upTo(Duration.between(answer, end), random));
                    now = departure.plus(upTo(LONGEST_FLIGHT, random));
                    zone = any(random);
                    moves++;
                }
            }
        }
        System.out.printf("streaks of travellers: seeds 0 to %d, %d moves%n", SEEDS - 1, moves);
    }

    @Test
    void no_freeze_day_off_repair_or_flight_counts_a_day_without_an_answer() {
        int bridged = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var begun = START.plus(upTo(Duration.ofDays(365), random));
            var now = begun;
            var streak = Streak.NONE;
            for (int i = 0; i < 60; i++) {
                var zone = random.nextInt(4) == 0 ? any(random) : ZONES.get(7);
                if (random.nextInt(10) == 0) {
                    var weekly = Set.of(DayOfWeek.of(1 + random.nextInt(7)));
                    streak = streak.resting(streak.off().latest().withWeekly(now, weekly));
                }
                var before = streak;
                bridged += before.gapAt(now, zone).frozen().size();
                streak = before.answered(now, zone, new QuestionId("q" + random.nextInt(5)));
                assertThat((long) streak.current())
                        .as("seed %s, answer %s", seed, i)
                        .isLessThanOrEqualTo(i + 1L)
                        .isLessThanOrEqualTo(Duration.between(begun, now).toDays() + 3);
                assertThat(streak.aid().freezes()).isBetween(0, StreakRules.MOST_FREEZES);
                assertThat(streak.longest()).isGreaterThanOrEqualTo(before.longest());
                now = now.plus(upTo(Duration.ofHours(random.nextInt(5) == 0 ? 60 : 26), random));
            }
        }
        assertThat(bridged).isGreaterThan(SEEDS / 10);
        System.out.printf("streaks with aid: seeds 0 to %d, %d days frozen%n", SEEDS - 1, bridged);
    }

    private static Instant endOfDate(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Duration upTo(Duration most, Random random) {
        return Duration.ofSeconds((long) (random.nextDouble() * most.toSeconds()));
    }

    private static ZoneId any(Random random) {
        return ZONES.get(random.nextInt(ZONES.size()));
    }
}
