package dev.prepbot.store;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.StorageException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes: it commits all turns that wait for it together, because a commit costs a flush to disk.
 *
 * <p>Answers are given by a second thread, in the order of the commits, so that what hangs on them never delays a turn.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** More would not save much and makes the first wait for the last. */
    private static final int MOST_TOGETHER = 256;

    /** About a quarter of a second's work; who comes later is better told than kept waiting. */
    static final int MOST_WAITING = 8192;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TurnQueue queue = new TurnQueue(MOST_WAITING);
    private final Session session;
    private final String begin;
    private final Worker commits = new Worker("prepbot-store-writer");
    private final Worker answers = new Worker("prepbot-store-answers");

    /**
     * A writer that is not started yet.
     *
     * @param begin the statement that begins a writing transaction
     */
    Writer(Session session, String begin) {
        this.session = session;
        this.begin = begin;
    }

    void start() {
        commits.execute(this::commitAll);
    }

    <T> CompletableFuture<T> turn(Function<Records, T> work) {
        var turn = new Turn<>(work);
        switch (queue.add(turn)) {
            case TAKEN -> {}
            case FULL ->
                turn.tellLost(Refusal.because("the store cannot keep up: " + MOST_WAITING + " turns wait already"));
            case CLOSED -> turn.tellLost(Refusal.because("the store is closed"));
        }
        return turn.answer();
    }

    /** Finishes the turns that were taken, then closes the session. */
    @Override
    public void close() {
        if (commits.isCurrent()) {
            throw new IllegalStateException("a turn cannot close the store it is part of");
        }
        queue.close();
        if (!commits.finish(PATIENCE)) {
            // The system closes the file when the process ends; closing it under a turn's feet would be worse.
            LOG.warn("a turn has not ended after {}", PATIENCE);
            return;
        }
        if (!answers.finish(PATIENCE)) {
            LOG.warn("something that hangs on a turn has not ended after {}", PATIENCE);
        }
        session.close();
    }

    private void commitAll() {
        for (var turns = queue.take(MOST_TOGETHER); !turns.isEmpty(); turns = queue.take(MOST_TOGETHER)) {
            commit(turns);
        }
    }

    private void commit(List<Turn<?>> turns) {
        try {
            session.run(begin);
            turns.forEach(turn -> turn.attempt(session));
            session.run("COMMIT");
        } catch (Throwable thrown) {
            var reason = thrown instanceof StorageException known
                    ? known
                    : new StorageException(StorageException.Kind.BROKEN, "The store failed.", thrown);
            LOG.error("{} turns were not kept: {}", turns.size(), reason.getMessage());
            rollBack();
            answers.execute(() -> turns.forEach(turn -> turn.tellLost(reason)));
            return;
        }
        answers.execute(() -> turns.forEach(Turn::tell));
    }

    private void rollBack() {
        try {
            session.run("ROLLBACK");
        } catch (StorageException gone) {
            LOG.debug("the database had ended the transaction itself: {}", gone.getMessage());
        }
    }
}
