package dev.prepbot.platform.slack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself. */
final class Eventually {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(5).toNanos();

    private Eventually() {}

    static void so(BooleanSupplier condition) {
        so(condition, Duration.ofSeconds(10));
    }

    static void so(BooleanSupplier condition, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to that within " + most);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
