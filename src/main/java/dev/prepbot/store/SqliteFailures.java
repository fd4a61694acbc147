package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import dev.prepbot.bot.StorageException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Knows what SQLite means by its error codes. */
record SqliteFailures(Path file) implements Failures {

    /** The low byte is the code; what stands above only refines it. */
    private static final int PRIMARY = 0xff;

    @Override
    public StorageException explain(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY)) {
            case SQLITE_FULL -> of(Kind.FULL, "The disk is full: " + file + " cannot grow. Free some space.", failure);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                of(
                        Kind.READ_ONLY,
                        file + " must not be written. Give prepbot the right to write the file and its directory.",
                        failure);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                of(
                        Kind.CORRUPT,
                        file + " is damaged or not a database; it was left as it is. Move it aside, or restore"
                                + " a backup in its place, then start again.",
                        failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                of(Kind.LOCKED, file + " is held by another program. Close that one, then try again.", failure);
            default -> of(Kind.BROKEN, file + " cannot be used: " + failure.getMessage(), failure);
        };
    }

    private static StorageException of(Kind kind, String message, SQLException cause) {
        return new StorageException(kind, message, cause);
    }
}
