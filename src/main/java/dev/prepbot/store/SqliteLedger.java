package dev.prepbot.store;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The ledger in one SQLite file.
 *
 * <p>Turns that wait at the same moment are committed together. Their futures complete in the order of the turns on a
 * thread of the ledger's own, so what hangs on one must not wait for another. A turn that finds too many waiting fails
 * at once.
 */
public final class SqliteLedger implements Ledger {

    private final DirectoryLock lock;
    private final Writer writer;
    private final Readers readers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SqliteLedger(DirectoryLock lock, Writer writer, Readers readers) {
        this.lock = lock;
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Opens the store in a data directory, making both if they are missing.
     *
     * @throws dev.prepbot.bot.StorageException if another process has it, or the file cannot be used
     */
    public static SqliteLedger open(Path directory) {
        var file = SqliteFile.in(directory.toAbsolutePath().normalize());
        var lock = DirectoryLock.take(file.directory());
        try {
            var writer = new Writer(migrated(file), SqliteFile.BEGIN);
            writer.start();
            return new SqliteLedger(lock, writer, new Readers(file::reader));
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Session migrated(SqliteFile file) {
        var session = file.writer();
        try {
            var migrations = new Migrations(Script.all(), SqliteFile.IDENTITY, SqliteFile.BEGIN);
            migrations.run(session);
            migrations.inTransaction(session, CardRebuild::runIfThereAreNone);
            migrations.inTransaction(session, MarkRebuild::catchUp);
            return session;
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
    }

    @Override
    public <T> CompletableFuture<T> turn(Function<Records, T> work) {
        return writer.turn(work);
    }

    @Override
    public <T> T read(Function<Records, T> look) {
        return readers.read(look);
    }

    /**
     * Computes every person's streak anew from the attempts.
     *
     * @return how many streaks were stored differently
     */
    public CompletableFuture<Integer> rebuildStreaks() {
        return turn(records -> StreakRebuild.run(((SqlRecords) records).sql()));
    }

    /**
     * Computes every card anew from the attempts and the ratings that people changed.
     *
     * @return how many cards were stored differently
     */
    public CompletableFuture<Integer> rebuildCards() {
        return turn(records -> CardRebuild.run(((SqlRecords) records).sql()));
    }

    /**
     * Computes every mark anew from the attempts.
     *
     * @return how many marks were stored differently
     */
    public CompletableFuture<Integer> rebuildMarks() {
        return turn(records -> MarkRebuild.run(((SqlRecords) records).sql()));
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock;
                writer;
                readers) {
            // Closed from the last to the first, each even if another fails.
        }
    }
}
