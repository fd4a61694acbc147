package dev.prepbot.bot;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What has been begun and not ended, so that a clean stop can wait for it. Safe for use by several threads. */
final class Ongoing {

    private static final int ALL = Integer.MAX_VALUE;

    /** One permit is taken by each stage that goes on; all are free when nothing does. */
    private final Semaphore free = new Semaphore(ALL);

    /** Counts a stage until it completes. */
    <T> CompletionStage<T> track(CompletionStage<T> stage) {
        free.acquireUninterruptibly();
        return stage.whenComplete((done, failure) -> free.release());
    }

    /** Waits until nothing goes on; false if something still does when the time is over. */
    boolean await(Duration most) {
        try {
            if (!free.tryAcquire(ALL, most.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            free.release(ALL);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
