package dev.prepbot.load;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The ways to make calls: so many in flight, or so many a second whatever comes back. */
public sealed interface Loop {

    /** Makes calls for a time, and waits for those that are out. */
    void run(Call call, AtomicInteger numbers, Duration time, Waits waits);

    /** As a table shows it. */
    String inWords();

    /** A fixed number in flight: each answer makes the next call. Measures how fast the other side can be. */
    record Closed(int inFlight) implements Loop {

        @Override
        public void run(Call call, AtomicInteger numbers, Duration time, Waits waits) {
            long end = System.nanoTime() + time.toNanos();
            var lanes = new Phaser(inFlight + 1);
            for (int lane = 0; lane < inFlight; lane++) {
                next(call, numbers, end, waits, lanes);
            }
            lanes.arriveAndAwaitAdvance();
        }

        private static void next(Call call, AtomicInteger numbers, long end, Waits waits, Phaser lanes) {
            long from = System.nanoTime();
            if (from >= end) {
                lanes.arrive();
                return;
            }
            // Each on a thread of the other side's answer, never deeper than one call: whenCompleteAsync.
            call.make(numbers.getAndIncrement()).whenCompleteAsync((answer, failure) -> {
                note(waits, from, failure == null);
                next(call, numbers, end, waits, lanes);
            });
        }

        @Override
        public String inWords() {
            return inFlight + " in flight";
        }
    }

    /**
     * A fixed rate. A wait counts from when a call was due, not from when it was made, so that a pause of the other
     * side is not hidden by calls that waited with it.
     */
    record Open(int perSecond) implements Loop {

        @Override
        public void run(Call call, AtomicInteger numbers, Duration time, Waits waits) {
            long calls = time.toMillis() * perSecond / 1000;
            long step = 1_000_000_000L / perSecond;
            long start = System.nanoTime();
            var out = new Phaser(1);
            for (long i = 0; i < calls; i++) {
                long due = start + i * step;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
                }
                out.register();
                call.make(numbers.getAndIncrement()).whenComplete((answer, failure) -> {
                    note(waits, due, failure == null);
                    out.arriveAndDeregister();
                });
            }
            out.arriveAndAwaitAdvance();
        }

        @Override
        public String inWords() {
            return perSecond + " a second";
        }
    }

    private static void note(Waits waits, long from, boolean answered) {
        if (answered) {
            waits.add(System.nanoTime() - from);
        } else {
            waits.fail();
        }
    }
}
