package dev.prepbot.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long calls waited for their answers; safe for many threads. Holds a fixed number and counts what came later. */
final class Waits {

    private static final int MOST = 2_000_000;

    private final long[] nanos = new long[MOST];
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    void add(long waited) {
        int at = count.getAndIncrement();
        if (at < MOST) {
            nanos[at] = waited;
        }
    }

    void fail() {
        failed.incrementAndGet();
    }

    int count() {
        return count.get();
    }

    int failed() {
        return failed.get();
    }

    /** The wait that this share of the calls did not exceed. */
    Duration percentile(double share) {
        int known = Math.min(count.get(), MOST);
        if (known == 0) {
            return Duration.ZERO;
        }
        var sorted = Arrays.copyOf(nanos, known);
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(int) Math.min(known - 1L, (long) (known * share))]);
    }
}
