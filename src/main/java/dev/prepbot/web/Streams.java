package dev.prepbot.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The open event streams of a server, each on a thread of its own.
 *
 * <p>The JDK's server writes blockingly, so a client that stops reading holds up whoever writes to it: a thread that
 * serves nobody else. One more thread looks for writes that hang.
 */
final class Streams {

    /** The most streams at once; each costs a thread. */
    static final int MOST = 256;

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(5);

    /** A write that lasts 20 seconds is to a client that is gone. */
    private static final int PATIENCE = 4;

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private final Thread watch = new Thread(this::watch, "web-streams");

    Streams() {
        watch.setDaemon(true);
        watch.start();
    }

    /** Takes a place for one more stream; false if all are taken. */
    boolean reserve() {
        if (count.incrementAndGet() > MOST) {
            count.decrementAndGet();
            return false;
        }
        return true;
    }

    void begin(HttpExchange exchange, Consumer<EventStream> start) {
        var stream = new EventStream(KEEP_ALIVE);
        open.add(stream);
        var thread = new Thread(() -> serve(exchange, stream, start), "web-stream-" + exchange.getRemoteAddress());
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(HttpExchange exchange, EventStream stream, Consumer<EventStream> start) {
        try {
            exchange.sendResponseHeaders(200, 0);
            start.accept(stream);
            stream.pump(exchange.getResponseBody());
        } catch (IOException e) {
            // Gone before it began.
        } finally {
            open.remove(stream);
            count.decrementAndGet();
            stream.close();
            exchange.close();
        }
    }

    void close() {
        watch.interrupt();
        open.forEach(EventStream::close);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(ROUND.toMillis());
                open.stream().filter(stream -> stream.stuck(PATIENCE)).forEach(EventStream::close);
            }
        } catch (InterruptedException e) {
            // The server stops.
        }
    }
}
