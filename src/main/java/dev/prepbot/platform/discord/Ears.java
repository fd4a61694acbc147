package dev.prepbot.platform.discord;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Incoming;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands facts to the bot in the order in which they came; keeps them while it does not listen yet. */
final class Ears {

    private static final Logger log = LoggerFactory.getLogger(Ears.class);

    /** More than comes in while the bot starts. */
    private static final int MOST_WAITING = 10_000;

    private final Deque<Incoming> waiting = new ArrayDeque<>();
    private Optional<Listener> listener = Optional.empty();
    private boolean closed;

    synchronized void hear(Incoming fact) {
        if (listener.isPresent()) {
            listener.get().hear(fact);
        } else if (!closed && waiting.size() < MOST_WAITING) {
            waiting.add(fact);
        } else {
            log.warn("{} was not heard: the bot {}", fact.delivery(), closed ? "stops" : "does not listen yet");
        }
    }

    synchronized void listen(Listener to) {
        closed = false;
        listener = Optional.of(to);
        while (!waiting.isEmpty()) {
            to.hear(waiting.remove());
        }
    }

    synchronized void close() {
        closed = true;
        listener = Optional.empty();
    }

    synchronized Optional<Listener> listener() {
        return listener;
    }
}
