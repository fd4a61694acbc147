package dev.prepbot.store;

import dev.prepbot.bot.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process out of a data directory; the system lifts it when this process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks an existing directory. */
    static DirectoryLock take(Path directory) {
        try {
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = new DirectoryLock(channel);
            if (!lock.taken()) {
                lock.close();
                throw Refusal.of(
                        Kind.LOCKED,
                        "The data directory " + directory + " is in use by another prepbot. Stop that one, or give"
                                + " this one a directory of its own.");
            }
            return lock;
        } catch (IOException failure) {
            throw DiskFailures.explain(failure, directory);
        }
    }

    private boolean taken() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
