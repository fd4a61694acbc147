package dev.prepbot.store;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.StorageException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One piece of work that is kept as a whole or not at all. */
final class Turn<T> {

    private final Function<Records, T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable Throwable failure;

    Turn(Function<Records, T> work) {
        this.work = work;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    /**
     * Does the work inside the session's transaction and takes it back if it fails.
     *
     * @throws StorageException if it could not be taken back, so that the transaction is lost
     */
    void attempt(Session session) {
        session.run("SAVEPOINT turn");
        var sql = Sql.writing(session);
        try {
            result = work.apply(new SqlRecords(sql));
            // Work that swallowed a failure is still only half done.
            failure = sql.failure().orElse(null);
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            sql.end();
        }
        if (failure != null) {
            takeBack(session, sql);
        }
        session.run("RELEASE SAVEPOINT turn");
    }

    private static void takeBack(Session session, Sql sql) {
        try {
            session.run("ROLLBACK TO SAVEPOINT turn");
        } catch (StorageException lost) {
            var reason = sql.failure().orElse(lost);
            if (!reason.equals(lost)) {
                reason.addSuppressed(lost);
            }
            throw reason;
        }
    }

    /** Completes the answer as the work went; to be called once that is durable. */
    void tell() {
        if (failure == null) {
            answer.complete(result);
        } else {
            answer.completeExceptionally(failure);
        }
    }

    /** Completes the answer with what the work threw, or else with why it could not be kept. */
    void tellLost(StorageException reason) {
        answer.completeExceptionally(failure == null ? reason : failure);
    }
}
