package dev.prepbot.platform.slack;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a socket to Slack open.
 *
 * <p>When Slack announces that it will close one, another is opened first and the old one is left to Slack, so that
 * nothing falls in between.
 */
final class Line implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Line.class);

    /** How long a new socket may take to be greeted. */
    private static final Duration GREETING = Duration.ofSeconds(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));

    private final Supplier<URI> address;
    private final BiConsumer<Socket, String> envelopes;
    private final Duration silence;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Line::thread);
    private volatile boolean ending;

    /**
     * @param address asks Slack for the address of a new socket; throws a {@link Refusal}
     * @param silence after which a socket that answers no ping is given up
     */
    Line(Supplier<URI> address, BiConsumer<Socket, String> envelopes, Duration silence) {
        this.address = address;
        this.envelopes = envelopes;
        this.silence = silence;
    }

    /**
     * Opens the first socket and waits until Slack greets.
     *
     * @throws Refusal where Slack does not want it; what passes is tried again in the background
     */
    void open() {
        try {
            connect().join();
        } catch (RuntimeException e) {
            var refusal = Refusal.behind(e);
            if (!refusal.trouble().passing() && !refusal.code().isEmpty()) {
                throw refusal;
            }
            log.warn("no socket to Slack yet ({}); trying on", refusal.detail());
            again(1);
        }
    }

    /** Opens a socket; completes with the greeting. */
    private CompletableFuture<Void> connect() {
        var socket = new Socket(address.get(), silence, this::signal, envelopes, this::gone);
        sockets.add(socket);
        socket.connect();
        return socket.greeted()
                .orTimeout(GREETING.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((greeted, failure) -> {
                    if (failure != null) {
                        sockets.remove(socket);
                        socket.close();
                    }
                });
    }

    private void signal(Socket socket, JsonObject frame) {
        var type = frame.has("type") ? frame.get("type").getAsString() : "";
        if (!type.equals("disconnect")) {
            return;
        }
        var reason = frame.has("reason") ? frame.get("reason").getAsString() : "";
        log.info("Slack will close a socket ({}); opening another", reason);
        // From now on it is Slack's to close, and its end is no reason to open one more.
        if (sockets.remove(socket)) {
            again(0);
        }
    }

    private void gone(Socket socket) {
        if (sockets.remove(socket)
                && socket.greeted().isDone()
                && !socket.greeted().isCompletedExceptionally()) {
            log.info("the socket to Slack closed; opening another");
            again(0);
        }
    }

    /** Opens another socket unless one is open already; each failure is followed by a longer pause. */
    private void again(int failures) {
        if (ending) {
            return;
        }
        var pause = PAUSES.get(Math.min(failures, PAUSES.size() - 1));
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, thread)
                .execute(() -> attempt(failures));
    }

    private void attempt(int failures) {
        if (ending || sockets.stream().anyMatch(Socket::isOpen)) {
            return;
        }
        try {
            connect().join();
        } catch (RuntimeException e) {
            missed(failures, e);
        }
    }

    private void missed(int failures, Throwable failure) {
        if (!ending) {
            log.warn(
                    "no socket to Slack ({}); trying on",
                    Refusal.behind(failure).detail());
            again(failures + 1);
        }
    }

    @Override
    public void close() {
        ending = true;
        thread.shutdown();
        sockets.forEach(Socket::close);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "slack-line");
        thread.setDaemon(true);
        return thread;
    }
}
