package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An admin who changes their mind all the time, beside a ticker that wakes when it likes. */
final class EditsPropertyTest {

    private static final int SEEDS = 500;
    private static final Instant START = Instant.parse("2027-03-10T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(21));
    private static final Duration WINDOW = Duration.ofHours(3);
    private static final WallClocks CLOCKS = new WallClocks(
            START,
            END,
            "Europe/Berlin",
            "America/New_York",
            "America/Nuuk",
            "Pacific/Auckland",
            "Pacific/Pago_Pago",
            "Africa/Casablanca");

    @Test
    void no_edit_pause_or_resume_posts_a_date_twice_or_for_a_time_that_was_before_it() {
        int acts = 0;
        int settled = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var run = new Run(seed);
            run.live();
            acts += run.acts;
            settled += run.taken.size();
        }
        System.out.printf("edits: seeds 0 to %d, %d edits, %d dates settled once each%n", SEEDS - 1, acts, settled);
        assertThat(settled).isGreaterThan(SEEDS);
    }

    /** Beside the schedule under test, what an onlooker would write down about it. */
    private static final class Run {
        private final int seed;
        private final Random random;
        private final Ticker ticker;
        private final Set<LocalDate> skips = new HashSet<>();
        private final Set<LocalDate> taken = new HashSet<>();
        private When when;
        private boolean active = true;
        private Instant lastChange = START;
        private Instant now = START;
        private int acts;

        Run(int seed) {
            this.seed = seed;
            random = new Random(seed);
            when = anyWhen();
            ticker = new Ticker(WINDOW, List.of(Sample.schedule("s", when, START)));
        }

        void live() {
            while (now.isBefore(END)) {
                now = now.plus(pause());
                if (random.nextInt(4) == 0) {
                    ticker.replace(edited(ticker.only()));
                    acts++;
                }
                if (random.nextInt(4) > 0) {
                    look();
                }
            }
        }

        private void look() {
            var due = ticker.wake(now);
            assertThat(due.stream().map(Due::time).collect(Collectors.toSet()))
                    .as("due at %s, seed %d", now, seed)
                    .isEqualTo(expected());
            for (var one : due) {
                assertThat(one.at()).as("seed %d", seed).isBetween(lastChange, now);
                assertThat(one instanceof Due.Post)
                        .as("posted, seed %d", seed)
                        .isEqualTo(!one.at().plus(WINDOW).isBefore(now));
                assertThat(taken.add(one.date()))
                        .as("%s once, seed %d", one, seed)
                        .isTrue();
            }
            if (random.nextInt(3) == 0) {
                ticker.catchUp(now);
            }
        }

        private Set<PostTime> expected() {
            var expected = new HashSet<PostTime>();
            for (var date : CLOCKS.in(when.zone()).dates()) {
                if (active
                        && when.days().contains(date.getDayOfWeek())
                        && !skips.contains(date)
                        && !taken.contains(date)) {
                    time(date)
                            .filter(at -> !at.isBefore(lastChange) && !at.isAfter(now))
                            .ifPresent(at -> expected.add(new PostTime(date, at)));
                }
            }
            return expected;
        }

        private Schedule edited(Schedule schedule) {
            return switch (random.nextInt(6)) {
                case 0 -> moved(schedule);
                case 1 -> paused(schedule);
                case 2 -> resumed(schedule);
                case 3 -> skipping(schedule, nearby());
                case 4 -> notSkipping(schedule, nearby());
                default -> postedNow(schedule);
            };
        }

        private Schedule moved(Schedule schedule) {
            when = anyWhen();
            lastChange = when.equals(schedule.when()) ? lastChange : now;
            return schedule.at(when, now);
        }

        private Schedule paused(Schedule schedule) {
            active = false;
            return schedule.paused();
        }

        private Schedule resumed(Schedule schedule) {
            lastChange = active ? lastChange : now;
            active = true;
            return schedule.resumed(now);
        }

        private Schedule skipping(Schedule schedule, LocalDate date) {
            skips.add(date);
            return schedule.skipping(date);
        }

        private Schedule notSkipping(Schedule schedule, LocalDate date) {
            boolean over = when.days().contains(date.getDayOfWeek())
                    && time(date).map(now::isAfter).orElse(false);
            if (!over) {
                skips.remove(date);
            }
            return schedule.notSkipping(date, now);
        }

        private Schedule postedNow(Schedule schedule) {
            var date = when.dateAt(now);
            var key = DeliveryKey.further(schedule.id(), date, ticker.deliveries.on(schedule.id(), date));
            assertThat(ticker.deliveries.claim(Sample.claimed(key, now)))
                    .as("%s, seed %d", key, seed)
                    .isTrue();
            return schedule;
        }

        private Optional<Instant> time(LocalDate date) {
            return CLOCKS.in(when.zone()).first(date, when.time());
        }

        private LocalDate nearby() {
            return when.dateAt(now).plusDays(random.nextInt(3) - 1);
        }

        private When anyWhen() {
            var days = EnumSet.allOf(DayOfWeek.class);
            days.removeIf(day -> random.nextInt(5) == 0 && days.size() > 1);
            var time = LocalTime.of(random.nextInt(24), random.nextInt(60));
            return new When(time, CLOCKS.any(random), days);
        }

        private Duration pause() {
            return Duration.ofSeconds(1 + random.nextInt(random.nextInt(8) == 0 ? 2 * 24 * 3600 : 4 * 3600));
        }
    }
}
