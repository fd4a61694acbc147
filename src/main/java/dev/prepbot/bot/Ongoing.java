package dev.prepbot.bot;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What has been begun and not ended, so that a clean stop can wait for it. Safe for use by several threads. */
final class Ongoing {

    private final Phaser phaser = new Phaser(1);

    /** Counts a stage until it completes. */
    <T> CompletionStage<T> track(CompletionStage<T> stage) {
        phaser.register();
        return stage.whenComplete((done, failure) -> phaser.arriveAndDeregister());
    }

    /** Waits until nothing goes on; false if something still does when the time is over. */
    boolean await(Duration most) {
        try {
            phaser.awaitAdvanceInterruptibly(phaser.arrive(), most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
