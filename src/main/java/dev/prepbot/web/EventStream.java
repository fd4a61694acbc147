package dev.prepbot.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One client's stream of server-sent events.
 *
 * <p>Sending never waits: events queue up, and a client that lets too many queue up is cut off. It connects again by
 * itself and says which event it saw last.
 */
public final class EventStream {

    /** The most events that wait for a client. */
    static final int LONGEST_QUEUE = 1_000;

    private static final int NOT_WRITING = Integer.MIN_VALUE;

    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Duration keepAlive;
    private final List<Runnable> whenClosed = new ArrayList<>();
    private volatile boolean closed;
    private volatile @Nullable Thread writer;
    private final AtomicInteger looksDuringWrite = new AtomicInteger(NOT_WRITING);

    EventStream(Duration keepAlive) {
        this.keepAlive = keepAlive;
    }

    /**
     * Sends an event.
     *
     * @param id what the client names when it resumes; without line breaks
     * @param event its type; without line breaks
     * @param data one line
     * @return whether the stream is still open
     */
    public boolean send(String id, String event, String data) {
        return enqueue("id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n");
    }

    /** Runs when the client is gone; at once if it is gone already. */
    public void whenClosed(Runnable action) {
        synchronized (whenClosed) {
            if (!closed) {
                whenClosed.add(action);
                return;
            }
        }
        action.run();
    }

    /** Ends the stream, also in the middle of a write to a client that does not read. */
    public void close() {
        List<Runnable> actions;
        synchronized (whenClosed) {
            closed = true;
            actions = List.copyOf(whenClosed);
            whenClosed.clear();
        }
        var thread = writer;
        if (thread != null) {
            thread.interrupt();
        }
        actions.forEach(Runnable::run);
    }

    /** Called at regular intervals: whether one write has been seen so many times that the client must be gone. */
    boolean stuck(int looks) {
        return looksDuringWrite.updateAndGet(seen -> seen == NOT_WRITING ? seen : seen + 1) >= looks;
    }

    /** Writes what is sent until the stream ends; on a thread of its own, which a dead client may hold up. */
    void pump(OutputStream out) {
        writer = Thread.currentThread();
        try {
            write(out, ": hello\nretry: 1000\n\n");
            while (!closed) {
                var frame = queue.poll(keepAlive.toMillis(), TimeUnit.MILLISECONDS);
                write(out, frame == null ? ": still here\n\n" : frame);
            }
        } catch (IOException | InterruptedException e) {
            // The client is gone or was sent away; there is nobody to tell.
        } finally {
            writer = null;
            close();
        }
    }

    private boolean enqueue(String frame) {
        if (!closed && !queue.offer(frame)) {
            close();
        }
        return !closed;
    }

    private void write(OutputStream out, String frame) throws IOException {
        looksDuringWrite.set(0);
        out.write(frame.getBytes(StandardCharsets.UTF_8));
        out.flush();
        looksDuringWrite.set(NOT_WRITING);
    }
}
