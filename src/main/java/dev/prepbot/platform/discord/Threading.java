package dev.prepbot.platform.discord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads beside JDA's own, so that none of JDA's ever runs what is ours.
 *
 * @param events takes events one after the other, so that their order is kept; nothing there waits
 * @param callbacks goes on where an answer of the web API came in
 * @param work does what takes a moment, such as suggestions
 * @param timer knows when an acknowledgement is due
 */
record Threading(
        ExecutorService events, ExecutorService callbacks, ExecutorService work, ScheduledExecutorService timer)
        implements AutoCloseable {

    private static final int CALLBACK_THREADS = 4;
    private static final int WORK_THREADS = 2;

    static Threading start() {
        return new Threading(
                Executors.newSingleThreadExecutor(named("discord-events")),
                Executors.newFixedThreadPool(CALLBACK_THREADS, named("discord-callback")),
                Executors.newFixedThreadPool(WORK_THREADS, named("discord-work")),
                Executors.newSingleThreadScheduledExecutor(named("discord-timer")));
    }

    private static ThreadFactory named(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        timer.shutdownNow();
        work.shutdownNow();
        events.shutdown();
        callbacks.shutdown();
    }
}
