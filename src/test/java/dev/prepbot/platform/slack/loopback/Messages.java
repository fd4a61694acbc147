package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Every message that stands, in the order in which they were said. */
final class Messages {

    private final Clock clock;
    private final Map<String, List<Posted>> said = new HashMap<>();
    private final Map<String, Long> lastMicros = new HashMap<>();
    private Consumer<Posted> keep = posted -> in(posted.channel()).add(posted);
    private long numbers;
    private final AtomicLong changes = new AtomicLong();

    Messages(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a message; its {@code ts} names it within its conversation. */
    Posted say(Conversation channel, Optional<String> only, ObjectNode body) {
        var ts = nextTs(channel);
        var kept = body.deepCopy();
        kept.put("type", "message").put("ts", ts).put("team", Member.TEAM);
        var posted = new Posted(++numbers, channel, ts, only, kept);
        posted.thread().filter(root -> only.isEmpty()).ifPresent(root -> countReply(posted, root));
        keep.accept(posted);
        changes.incrementAndGet();
        return posted;
    }

    /** From now on hands on what is said and does not keep it. */
    void forgetful(Consumer<Posted> hearer) {
        keep = hearer;
    }

    Optional<Posted> find(Conversation channel, String ts) {
        return in(channel).stream().filter(posted -> posted.ts().equals(ts)).findFirst();
    }

    Posted replace(Posted old, ObjectNode body) {
        var changed = old.with(body);
        in(old.channel()).replaceAll(posted -> posted.ts().equals(old.ts()) ? changed : posted);
        changes.incrementAndGet();
        return changed;
    }

    void remove(Posted posted) {
        in(posted.channel()).removeIf(other -> other.ts().equals(posted.ts()));
        changes.incrementAndGet();
    }

    /** Grows with each change, so that who looks often need not look at everything. */
    long changes() {
        return changes.get();
    }

    /** What stands in a conversation, ephemeral messages included, oldest first. */
    List<Posted> in(Conversation channel) {
        return said.computeIfAbsent(channel.id(), id -> new ArrayList<>());
    }

    /** A reloaded client has lost its ephemeral messages. */
    void forgetEphemeral(String user) {
        said.values()
                .forEach(list ->
                        list.removeIf(posted -> posted.only().map(user::equals).orElse(false)));
        changes.incrementAndGet();
    }

    /** The parent counts its replies; https://docs.slack.dev/messaging/retrieving-messages#threads. */
    private void countReply(Posted reply, String root) {
        find(reply.channel(), root).ifPresent(parent -> {
            var body = parent.body().deepCopy();
            body.put("thread_ts", root).put("latest_reply", reply.ts());
            body.put("reply_count", body.path("reply_count").asInt() + 1);
            replace(parent, body);
        });
    }

    private String nextTs(Conversation channel) {
        var now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        long next = Math.max(micros, lastMicros.getOrDefault(channel.id(), 0L) + 1);
        lastMicros.put(channel.id(), next);
        return "%d.%06d".formatted(next / 1_000_000, next % 1_000_000);
    }
}
