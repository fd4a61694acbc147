package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A bot that sleeps until the next post, and is sometimes down, for minutes or for days. */
final class DowntimePropertyTest {

    private static final int SEEDS = 400;
    private static final Instant START = Instant.parse("2027-03-08T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(24));
    private static final WallClocks CLOCKS =
            new WallClocks(START, END, "Europe/Berlin", "America/New_York", "America/Nuuk", "Asia/Kathmandu");

    @Test
    void each_date_is_caught_up_once_within_the_window_and_reported_missed_once_beyond_it() {
        int posted = 0;
        int missed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var run = new Run(seed);
            run.live();
            posted += run.posted;
            missed += run.missed;
        }
        System.out.printf("downtimes: seeds 0 to %d, %d posted, %d missed%n", SEEDS - 1, posted, missed);
        assertThat(missed).isPositive();
    }

    private static final class Run {
        private final int seed;
        private final Random random;
        private final Duration window;
        private final Schedule schedule;
        private final Ticker ticker;
        private final Map<DeliveryKey, Instant> seen = new HashMap<>();
        int posted;
        int missed;

        Run(int seed) {
            this.seed = seed;
            random = new Random(seed);
            window = Duration.ofMinutes(10 + random.nextInt(12 * 60));
            var time = LocalTime.of(random.nextInt(24), random.nextInt(60));
            schedule = Sample.schedule("s", new When(time, CLOCKS.any(random), Sample.EVERY_DAY), START);
            ticker = new Ticker(window, List.of(schedule));
        }

        void live() {
            var now = START;
            while (now.isBefore(END)) {
                boolean down = random.nextInt(4) == 0;
                now = down ? now.plus(downtime()) : ticker.nextWake(now).orElseThrow();
                now = now.isBefore(END) ? now : END;
                for (var due : ticker.wake(now)) {
                    judge(due, now, down);
                }
                assertThat(ticker.wake(now)).as("a second look, seed %d", seed).isEmpty();
                if (random.nextInt(3) == 0) {
                    ticker.catchUp(now);
                }
            }
            assertThat(seen)
                    .as("seed %d", seed)
                    .isEqualTo(CLOCKS.in(schedule.when().zone()).posts(schedule, START, END));
        }

        private void judge(Due due, Instant now, boolean down) {
            assertThat(seen.put(due.key(), due.at()))
                    .as("seen before, seed %d", seed)
                    .isNull();
            boolean inTime = !due.at().plus(window).isBefore(now);
            assertThat(due instanceof Due.Post).as("posted, seed %d", seed).isEqualTo(inTime);
            if (!down && now.isBefore(END)) {
                assertThat(due.at()).as("on the second, seed %d", seed).isEqualTo(now);
            }
            posted += inTime ? 1 : 0;
            missed += inTime ? 0 : 1;
        }

        private Duration downtime() {
            return random.nextBoolean()
                    ? Duration.ofSeconds(1 + random.nextInt(24 * 3600))
                    : Duration.ofMinutes(1 + random.nextInt(6 * 24 * 60));
        }
    }
}
