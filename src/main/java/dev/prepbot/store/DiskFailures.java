package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import dev.prepbot.bot.StorageException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Knows what the system means when a file cannot be used. */
final class DiskFailures {

    private DiskFailures() {}

    static StorageException explain(IOException failure, Path directory) {
        var reason = failure instanceof FileSystemException known ? String.valueOf(known.getReason()) : "";
        if (failure instanceof AccessDeniedException || reason.contains("Read-only")) {
            return new StorageException(
                    Kind.READ_ONLY,
                    "The data directory " + directory + " must not be written. Give prepbot the right to write there,"
                            + " or choose another directory.",
                    failure);
        }
        if (reason.contains("No space") || reason.contains("quota")) {
            return new StorageException(
                    Kind.FULL, "The disk of the data directory " + directory + " is full. Free some space.", failure);
        }
        return new StorageException(
                Kind.BROKEN, "The data directory " + directory + " cannot be used: " + failure, failure);
    }
}
