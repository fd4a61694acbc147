package dev.prepbot.store;

import dev.prepbot.bot.Records;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** A few sessions that only read, opened when first needed. */
final class Readers implements AutoCloseable {

    private static final int MOST = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Session> open;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(MOST, true);
    private volatile boolean closed;

    Readers(Supplier<Session> open) {
        this.open = open;
    }

    <T> T read(Function<Records, T> look) {
        if (!acquire(1)) {
            throw Refusal.because("no reader of the store came free within " + PATIENCE.toSeconds() + " s");
        }
        try {
            if (closed) {
                throw Refusal.because("the store is closed");
            }
            var taken = idle.poll();
            return readWith(taken == null ? open.get() : taken, look);
        } finally {
            free.release();
        }
    }

    private <T> T readWith(Session session, Function<Records, T> look) {
        var sound = false;
        var sql = Sql.reading(session);
        try {
            session.run("BEGIN");
            try {
                return look.apply(new SqlRecords(sql));
            } finally {
                sql.end();
                session.run("ROLLBACK");
                sound = sql.failure().isEmpty();
            }
        } finally {
            if (sound && !closed) {
                idle.push(session);
            } else {
                session.close();
            }
        }
    }

    /** Waits for the reads that are under way. */
    @Override
    public void close() {
        closed = true;
        if (acquire(MOST)) {
            free.release(MOST);
        }
        for (var session = idle.poll(); session != null; session = idle.poll()) {
            session.close();
        }
    }

    private boolean acquire(int permits) {
        try {
            return free.tryAcquire(permits, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
