package dev.prepbot.bot;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The durable side: every turn is one transaction. Callable from any thread. */
public interface Ledger extends AutoCloseable {

    /**
     * Does the work in one transaction, one turn after the other.
     *
     * <p>The future completes after the commit is durable. It fails with what the work threw, or with
     * {@link StorageException}; either way nothing of the turn is kept.
     *
     * @param work reads and writes through the records, which are valid during the call only; quick and without waiting
     */
    <T> CompletableFuture<T> turn(Function<Records, T> work);

    /**
     * Reads one consistent state on the calling thread; writing through these records fails.
     *
     * @throws StorageException if the store cannot be read
     */
    <T> T read(Function<Records, T> look);

    /** Finishes the turns that were taken, then closes the store. */
    @Override
    void close();
}
