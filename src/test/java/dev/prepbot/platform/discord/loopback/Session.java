package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.java_websocket.WebSocket;
import org.jspecify.annotations.Nullable;

/** What one shard of a bot is told, kept for a while so that a connection that broke can be taken up again. */
final class Session {

    private static final int MOST_KEPT = 1000;
    private static final int SHARD_SHIFT = 22;

    private final String id;
    private final Asked asked;
    private final Deque<ObjectNode> kept = new ArrayDeque<>();
    private @Nullable Connection connection;
    private int sequence;

    /** What the client identified with. */
    record Asked(int intents, int shard, int shards) {}

    Session(String id, Asked asked) {
        this.id = id;
        this.asked = asked;
    }

    String id() {
        return id;
    }

    Asked asked() {
        return asked;
    }

    synchronized void speakOn(Connection now) {
        connection = now;
    }

    synchronized Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    synchronized boolean wasOn(WebSocket socket) {
        return connection != null && connection.isOn(socket);
    }

    boolean wants(int intent, Optional<Guild> guild) {
        long shard = guild.map(one -> (Long.parseLong(one.id()) >> SHARD_SHIFT) % asked.shards())
                .orElse(0L);
        return shard == asked.shard() && (intent == Events.ALWAYS || (asked.intents() & intent) != 0);
    }

    boolean readsContent() {
        return (asked.intents() & Events.MESSAGE_CONTENT) != 0;
    }

    synchronized void dispatch(String event, ObjectNode data) {
        ObjectNode frame = Json.object().put("op", 0).put("t", event).put("s", ++sequence);
        frame.set("d", data);
        kept.add(frame);
        if (kept.size() > MOST_KEPT) {
            kept.remove();
        }
        connection().ifPresent(on -> on.send(frame));
    }

    /** Whether all that came after an event is still known. */
    synchronized boolean reachesBackTo(int last) {
        return last <= sequence && (kept.isEmpty() || kept.peek().path("s").asInt() <= last + 1);
    }

    synchronized void replayAfter(int last, Connection on) {
        kept.stream().filter(frame -> frame.path("s").asInt() > last).forEach(on::send);
        speakOn(on);
    }
}
