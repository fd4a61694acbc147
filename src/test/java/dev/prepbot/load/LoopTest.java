package dev.prepbot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LoopTest {

    private static final Duration TIME = Duration.ofMillis(200);

    private static final Executor SOON = CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS);

    private final AtomicInteger numbers = new AtomicInteger();
    private final Waits waits = new Waits();
    private final AtomicInteger out = new AtomicInteger();
    private final AtomicInteger mostOut = new AtomicInteger();

    @Test
    void a_closed_loop_never_has_more_in_flight_than_it_may_and_counts_every_answer() {
        new Loop.Closed(3).run(this::answered, numbers, TIME, waits);
        assertThat(mostOut).hasValueLessThanOrEqualTo(3);
        assertThat(waits.count()).isPositive().isEqualTo(numbers.get());
        assertThat(waits.percentile(0.5)).isGreaterThanOrEqualTo(Duration.ofMillis(2));
    }

    @Test
    void an_open_loop_makes_as_many_calls_as_its_rate_says_however_slow_the_answers_are() {
        new Loop.Open(100).run(this::answered, numbers, TIME, waits);
        assertThat(numbers).hasValue(20);
        assertThat(waits.count()).isEqualTo(20);
    }

    @Test
    void what_fails_is_counted_apart() {
        new Loop.Closed(1)
                .run(
                        number -> CompletableFuture.failedFuture(new IllegalStateException("refused")),
                        numbers,
                        Duration.ofMillis(20),
                        waits);
        assertThat(waits.count()).isZero();
        assertThat(waits.failed()).isPositive();
    }

    private CompletableFuture<Integer> answered(int number) {
        mostOut.accumulateAndGet(out.incrementAndGet(), Math::max);
        return CompletableFuture.supplyAsync(out::decrementAndGet, SOON);
    }
}
