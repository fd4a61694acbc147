package dev.prepbot.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/**
 * The database file in a data directory.
 *
 * @param directory where it lies
 */
record SqliteFile(Path directory) {

    /** Takes the lock to write at once, not at the first change, where it could fail half-way. */
    static final String BEGIN = "BEGIN IMMEDIATE";

    static final String IDENTITY = "INTEGER PRIMARY KEY AUTOINCREMENT";

    /** How long to wait for a person who looks into the file with a tool of their own. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MOST_LOG_BYTES = 64 << 20;

    /** Makes the directory if it is missing, for nobody else to read where the system can say so. */
    static SqliteFile in(Path directory) {
        try {
            if (Files.isDirectory(directory)) {
                return new SqliteFile(directory);
            }
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(directory, onlyOwner);
            } else {
                Files.createDirectories(directory);
            }
            return new SqliteFile(directory);
        } catch (IOException failure) {
            throw DiskFailures.explain(failure, directory);
        }
    }

    Path path() {
        return directory.resolve("prepbot.db");
    }

    Session writer() {
        if (Files.exists(path()) && !Files.isWritable(path())) {
            // SQLite would open the file for reading only and fail at the first turn.
            throw DiskFailures.explain(new AccessDeniedException(path().toString()), directory);
        }
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalSizeLimit(MOST_LOG_BYTES);
        return open(config);
    }

    Session reader() {
        var session = open(config());
        session.run("PRAGMA query_only = ON");
        return session;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        return config;
    }

    private Session open(SQLiteConfig config) {
        var failures = new SqliteFailures(path());
        try {
            return new Session(config.createConnection("jdbc:sqlite:" + path()), failures);
        } catch (SQLException failure) {
            throw failures.explain(failure);
        }
    }
}
