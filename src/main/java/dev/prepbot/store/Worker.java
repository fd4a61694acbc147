package dev.prepbot.store;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A named thread that does one task after the other. */
final class Worker {

    private final String name;
    private final ExecutorService tasks;

    Worker(String name) {
        this.name = name;
        tasks = Executors.newSingleThreadExecutor(task -> {
            var thread = new Own(this, task);
            thread.setDaemon(true);
            return thread;
        });
    }

    void execute(Runnable task) {
        tasks.execute(task);
    }

    /** Whether the caller runs on this worker's thread. */
    boolean isCurrent() {
        return Thread.currentThread() instanceof Own own && own.worker == this;
    }

    /** Takes no further tasks and waits for those taken; says whether they ended. */
    boolean finish(Duration patience) {
        tasks.shutdown();
        if (isCurrent()) {
            return true;
        }
        try {
            return tasks.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Own extends Thread {
        private final Worker worker;

        Own(Worker worker, Runnable task) {
            super(task, worker.name);
            this.worker = worker;
        }
    }
}
