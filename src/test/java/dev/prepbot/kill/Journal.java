package dev.prepbot.kill;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** Everything that happened on the recorded platform, in order, one line of JSON each. */
final class Journal implements Closeable {

    private final BufferedWriter lines;
    private final long began = System.nanoTime();

    Journal(Path file) throws IOException {
        lines = Files.newBufferedWriter(file);
    }

    /** @param entry from the milliseconds since the journal began */
    synchronized void note(LongFunction<Entry> entry) {
        try {
            lines.write(Json.write(entry.apply((System.nanoTime() - began) / 1_000_000)));
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void flush() {
        try {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        lines.close();
    }
}
