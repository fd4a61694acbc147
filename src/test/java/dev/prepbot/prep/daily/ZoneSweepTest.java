package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every zone of the IANA database, two years long: each local date posts once, at the asked time or by the rule. */
final class ZoneSweepTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate END = FIRST.plusYears(2);
    private static final Instant FROM = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant TO = END.atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final Duration AROUND = Duration.ofHours(36);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration CATCH_UP = Duration.ofHours(1);
    private static final long SEED = 20_261_101;

    private static final List<LocalTime> ASKED = List.of(
            LocalTime.of(0, 0),
            LocalTime.of(0, 30),
            LocalTime.of(1, 30),
            LocalTime.of(2, 0),
            LocalTime.of(2, 30),
            LocalTime.of(3, 0),
            LocalTime.of(23, 30));

    private final Random random = new Random(SEED);
    private final Count count = new Count();

    private static final class Count {
        int transitions;
        int quiet;
        long wakes;
        int simulated;
        int shifted;
        int planned;
    }

    @Test
    void each_local_date_posts_once_and_at_its_time_around_every_change_of_the_clocks() {
        for (var zone : zones()) {
            for (var change : changes(zone)) {
                simulate(zone, change.getInstant());
                count.transitions++;
            }
            simulate(
                    zone,
                    FROM.plusSeconds(random.nextLong(Duration.between(FROM, TO).toSeconds())));
            count.quiet++;
        }

        System.out.printf(
                "zone sweep: %d zones, %d transitions and %d days at random, %d local dates posted once each (%d by the"
                        + " rule of the gap) in %d wakes; seed %d, tzdb %s%n",
                zones().size(),
                count.transitions,
                count.quiet,
                count.simulated,
                count.shifted,
                count.wakes,
                SEED,
                tzdb());
        assertThat(count.transitions).isPositive();
    }

    @Test
    void the_plan_of_two_years_has_each_local_date_once_and_in_order() {
        for (var zone : zones()) {
            for (var asked : ASKED) {
                checkPlan(zone, asked);
            }
        }

        System.out.printf(
                "zone plans: %d zones, %d times of day, %d local dates planned; tzdb %s%n",
                zones().size(), ASKED.size(), count.planned, tzdb());
    }

    /** Three days around an instant, with a ticker that wakes when it likes. */
    private void simulate(ZoneId zone, Instant middle) {
        var start = middle.minus(AROUND);
        var end = middle.plus(AROUND);
        var schedules = ASKED.stream()
                .map(asked -> Sample.schedule(asked.toString(), new When(asked, zone, Sample.EVERY_DAY), start))
                .toList();
        var clock = new WallClock(zone, start.minus(DAY), end.plus(DAY));
        var expected = new HashMap<DeliveryKey, Instant>();
        schedules.forEach(schedule -> expected.putAll(clock.posts(schedule, start, end)));
        var ticker = new Ticker(CATCH_UP, schedules);
        var posted = new HashMap<DeliveryKey, Instant>();
        var before = start.minusSeconds(1);
        for (var now = start; before.isBefore(end); before = now, now = later(now, end)) {
            for (var due : ticker.wake(now)) {
                assertThat(due).as("%s at %s", zone, now).isInstanceOf(Due.Post.class);
                assertThat(due.at())
                        .as("%s %s", zone, due.key())
                        .isAfter(before)
                        .isBeforeOrEqualTo(now);
                posted.put(due.key(), due.at());
            }
            if (random.nextInt(50) == 0) {
                ticker.catchUp(now);
            }
            count.wakes++;
        }
        assertThat(posted).as("posts in %s around %s", zone, middle).isEqualTo(expected);
        count.simulated += posted.size();
        posted.forEach(
                (key, at) -> count.shifted += shows(zone, at, key.schedule().value()) ? 0 : 1);
    }

    private void checkPlan(ZoneId zone, LocalTime asked) {
        var since = FIRST.atStartOfDay(zone).toInstant();
        var schedule = Sample.schedule("s", new When(asked, zone, Sample.EVERY_DAY), since);
        int days = (int) (END.toEpochDay() - FIRST.toEpochDay());
        var plan = Plan.next(schedule, new MemoryDeliveries(), since.minusSeconds(1), days);
        for (int day = 0; day < days; day++) {
            var time = plan.get(day);
            boolean asAsked = shows(zone, time.at(), asked.toString()) || endsAGap(zone, time.at());
            if (!asAsked || !time.date().equals(FIRST.plusDays(day))) {
                throw new AssertionError("%s %s: %s on day %d".formatted(zone, asked, time, day));
            }
        }
        count.planned += days;
    }

    private Instant later(Instant now, Instant end) {
        var next = now.plusSeconds(1 + random.nextInt(15 * 60));
        return next.isBefore(end) ? next : end;
    }

    private static boolean shows(ZoneId zone, Instant at, String time) {
        return LocalTime.ofInstant(at, zone).toString().equals(time);
    }

    private static boolean endsAGap(ZoneId zone, Instant at) {
        var change = zone.getRules().previousTransition(at.plusNanos(1));
        return change.isGap() && change.getInstant().equals(at);
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var change = zone.getRules().nextTransition(FROM);
        while (change != null && change.getInstant().isBefore(TO)) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private static List<ZoneId> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream().map(ZoneId::of).toList();
    }

    private static String tzdb() {
        return ZoneRulesProvider.getVersions("UTC").lastKey();
    }
}
