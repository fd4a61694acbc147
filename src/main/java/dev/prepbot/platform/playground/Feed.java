package dev.prepbot.platform.playground;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prepbot.web.EventStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happens, told to the pages that are open: the newest events are kept, so that a page that was cut off catches up.
 *
 * <p>An event's id is the run's name and a number; after a restart or a long absence the page is told to
 * {@code resync}, which means to load everything anew.
 */
final class Feed {

    /** Fewer than an event stream holds, so that catching up never cuts a page off. */
    static final int KEPT = 500;

    private final String run;
    private final Deque<Event> events = new ArrayDeque<>();
    private final Map<EventStream, String> streams = new HashMap<>();
    private long last;

    Feed(String run) {
        this.run = run;
    }

    /**
     * Tells those who may know.
     *
     * @param readers who may know; asked again when a page catches up
     */
    synchronized void tell(Predicate<String> readers, String type, JsonNode data) {
        var event = new Event(++last, readers, type, data.toString());
        events.addLast(event);
        if (events.size() > KEPT) {
            events.removeFirst();
        }
        Map.copyOf(streams).forEach((stream, person) -> event.sendTo(stream, person, run));
    }

    /** The id of the newest event. */
    synchronized String last() {
        return run + "-" + last;
    }

    /**
     * Sends a person's events to a stream from now on.
     *
     * @param after the id of the event after which the stream goes on; empty for the newest
     */
    void join(String person, Optional<String> after, EventStream stream) {
        synchronized (this) {
            streams.put(stream, person);
            after.ifPresent(id -> catchUp(person, id, stream));
        }
        stream.whenClosed(() -> leave(stream));
    }

    private synchronized void leave(EventStream stream) {
        streams.remove(stream);
    }

    private void catchUp(String person, String id, EventStream stream) {
        var seen = number(id);
        var oldest = events.isEmpty() ? last + 1 : events.getFirst().number;
        if (seen.isEmpty() || seen.get() < oldest - 1 || seen.get() > last) {
            stream.send(last(), "resync", "{}");
            return;
        }
        events.stream().filter(event -> event.number > seen.get()).forEach(event -> event.sendTo(stream, person, run));
    }

    private Optional<Long> number(String id) {
        var dash = id.lastIndexOf('-');
        return dash > 0
                        && id.substring(0, dash).equals(run)
                        && id.substring(dash + 1).matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(id.substring(dash + 1)))
                : Optional.empty();
    }

    private record Event(long number, Predicate<String> readers, String type, String data) {

        void sendTo(EventStream stream, String person, String run) {
            if (readers.test(person)) {
                stream.send(run + "-" + number, type, data);
            }
        }
    }
}
