package dev.prepbot.platform.slack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The acknowledgement of one envelope, decided once: with a reply that is ready in time, else empty.
 *
 * <p>An envelope that Slack delivers again is acknowledged again in the same words.
 */
final class Ack {

    /** A third of the three seconds that Slack waits, so that the way there and back has the rest. */
    static final Duration WAIT = Duration.ofSeconds(1);

    private final CompletableFuture<String> payload = new CompletableFuture<>();

    /** Acknowledges without a word. */
    static Ack atOnce() {
        var ack = new Ack();
        ack.empty();
        return ack;
    }

    /** Waits for a reply as long as a person does not notice. */
    static Ack soon() {
        var ack = new Ack();
        ack.payload.completeOnTimeout("", WAIT.toMillis(), TimeUnit.MILLISECONDS);
        return ack;
    }

    /** Puts a reply in; false if it was decided before. */
    boolean say(String json) {
        return payload.complete(json);
    }

    void empty() {
        payload.complete("");
    }

    /** Hands on what is to be sent, an empty text for nothing, as soon as that is decided. */
    void whenDecided(Consumer<String> send) {
        var unused = payload.thenAccept(send);
    }
}
