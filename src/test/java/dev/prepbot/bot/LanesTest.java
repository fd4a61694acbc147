package dev.prepbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LanesTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final Lanes lanes = new Lanes(executor);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    @Test
    void work_of_one_lane_is_done_in_the_order_in_which_it_came() {
        IntStream.range(0, 1_000).forEach(i -> lanes.enter("a", () -> note("a" + i)));
        assertThat(lanes.finish(LONG)).isTrue();
        assertThat(done)
                .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void the_next_work_waits_until_what_the_last_began_has_ended() {
        var first = new CompletableFuture<Void>();
        lanes.enter("a", () -> first);
        lanes.enter("a", () -> note("second"));
        lanes.enter("b", () -> note("other lane"));
        await(() -> done.contains("other lane"));
        assertThat(done).doesNotContain("second");
        first.complete(null);
        assertThat(lanes.finish(LONG)).isTrue();
        assertThat(done).contains("second");
    }

    @Test
    void lanes_run_side_by_side() {
        var both = new CountDownLatch(2);
        for (var lane : List.of("a", "b")) {
            lanes.enter(lane, () -> {
                both.countDown();
                waitFor(both);
                return note(lane);
            });
        }
        assertThat(lanes.finish(LONG)).isTrue();
        assertThat(done).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void work_that_fails_stops_neither_its_lane_nor_the_count() {
        lanes.enter("a", () -> {
            throw new IllegalStateException("at once");
        });
        lanes.enter("a", () -> CompletableFuture.failedFuture(new IllegalStateException("later")));
        lanes.enter("a", () -> note("after"));
        assertThat(lanes.finish(LONG)).isTrue();
        assertThat(done).containsExactly("after");
    }

    @Test
    void finish_says_that_something_goes_on_and_can_be_asked_again() {
        var slow = new CompletableFuture<Void>();
        lanes.enter("a", () -> slow);
        assertThat(lanes.finish(Duration.ofMillis(20))).isFalse();
        assertThat(lanes.finish(Duration.ofMillis(20))).isFalse();
        slow.complete(null);
        assertThat(lanes.finish(LONG)).isTrue();
        assertThat(lanes.finish(LONG)).isTrue();
    }

    @Test
    void a_hundred_thousand_may_wait_at_once() {
        var gate = new CompletableFuture<Void>();
        var count = new AtomicInteger();
        lanes.enter("a", () -> gate);
        for (int i = 0; i < 100_000; i++) {
            lanes.enter("a", () -> {
                count.incrementAndGet();
                return CompletableFuture.completedFuture(null);
            });
        }
        gate.complete(null);
        assertThat(lanes.finish(Duration.ofSeconds(30))).isTrue();
        assertThat(count).hasValue(100_000);
    }

    private CompletionStage<Void> note(String what) {
        done.add(what);
        return CompletableFuture.completedFuture(null);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
