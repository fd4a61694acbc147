package dev.prepbot.platform.playground;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.prepbot.bot.StorageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The world's history on disk: one line of JSON for each deed, added at the end and forced before anyone is told.
 *
 * <p>A line that a crash tore off was never told to anyone, and is dropped.
 */
final class Journal implements AutoCloseable {

    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private static final long LONG = 64L * 1024 * 1024;

    private final Path file;
    private final FileChannel lock;
    private FileChannel channel;
    private long whole;
    private long shortest;

    private Journal(Path file, FileChannel lock, FileChannel channel) throws IOException {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
        this.whole = channel.size();
    }

    /** Opens the journal of a directory, which is made if it is missing. */
    static Journal open(Path directory) {
        var file = directory.resolve("playground.jsonl");
        try {
            Files.createDirectories(directory);
            return new Journal(file, lock(directory), channel(file));
        } catch (IOException e) {
            throw new StorageException(kind(e), "cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /** What stood in the way, as far as the system says. */
    static StorageException.Kind kind(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return StorageException.Kind.READ_ONLY;
        }
        boolean full = String.valueOf(cause.getMessage()).contains("No space left");
        return full ? StorageException.Kind.FULL : StorageException.Kind.BROKEN;
    }

    /** Reads every whole line and drops what stands after the last. */
    List<List<Entry>> read() throws IOException {
        var bytes = Arrays.copyOf(Files.readAllBytes(file), (int) whole);
        var lines = new ArrayList<List<Entry>>();
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                try {
                    lines.add(Wire.JSON.readValue(bytes, start, end - start, ENTRIES));
                } catch (JacksonException e) {
                    if (hasLineAfter(bytes, end)) {
                        throw damaged(lines.size() + 1, e);
                    }
                    break;
                }
                start = end + 1;
            }
        }
        whole = start;
        return lines;
    }

    /** Adds lines and forces them to the disk; if that fails, nothing of them stays. */
    void append(List<List<Entry>> lines) throws IOException {
        var bytes = bytes(lines);
        if (channel.size() != whole) {
            channel.truncate(whole);
        }
        write(channel.position(whole), bytes);
        channel.force(false);
        // Only now: after a failure the next read and the next append go back to here.
        whole += bytes.length;
    }

    /** Puts a shorter history in the place of the whole file, at one stroke. */
    void replace(List<List<Entry>> lines) throws IOException {
        var bytes = bytes(lines);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (var out = channel(fresh)) {
            write(out, bytes);
            out.force(true);
        }
        channel.close();
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            channel = channel(file);
        }
        whole = bytes.length;
        shortest = whole;
        forceDirectory();
    }

    /** Whether so much was added that it is time for a shorter history. */
    boolean overgrown() {
        return whole > LONG && whole > 2 * shortest;
    }

    @Override
    public void close() {
        try (lock;
                var last = channel) {
            last.force(true);
        } catch (IOException e) {
            throw new StorageException(StorageException.Kind.BROKEN, "cannot close " + file, e);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        var path = directory.resolve("playground.lock");
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held within this process.
        }
        channel.close();
        var message = "another process uses the playground's world in " + directory;
        throw new StorageException(StorageException.Kind.LOCKED, message, new IOException("locked: " + path));
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void write(FileChannel out, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private static byte[] bytes(List<List<Entry>> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var line : lines) {
            out.write(Wire.JSON.writerFor(ENTRIES).writeValueAsBytes(line));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static boolean hasLineAfter(byte[] bytes, int end) {
        for (int i = end + 1; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private StorageException damaged(int line, IOException cause) {
        var message = "line " + line + " of " + file + " is damaged; move the file aside to start a new world";
        return new StorageException(StorageException.Kind.CORRUPT, message, cause);
    }

    private void forceDirectory() {
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            // Some systems cannot open a directory; there the rename is as safe as the system makes it.
        }
    }
}
