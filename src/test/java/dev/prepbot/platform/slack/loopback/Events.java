package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** What the app hears of by itself, if its manifest asks for it; https://docs.slack.dev/apis/events-api. */
final class Events {

    private final Manifest manifest;
    private final Envelopes envelopes;
    private final Clock clock;
    private final AtomicLong counter = new AtomicLong();

    Events(Manifest manifest, Envelopes envelopes, Clock clock) {
        this.manifest = manifest;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** A new message; its author's own client and the app alike make such events. */
    void said(Posted posted) {
        var event = posted.shown(false);
        event.put("channel", posted.channel().id()).put("event_ts", posted.ts());
        event.put("channel_type", posted.channel().kind().type());
        inChannel(posted.channel(), event);
    }

    void changed(Posted before, Posted after) {
        var event = Json.object().put("type", "message").put("subtype", "message_changed");
        event.set("message", after.shown(false));
        event.set("previous_message", before.shown(false));
        hidden(before, event);
    }

    void deleted(Posted posted) {
        var event = Json.object().put("type", "message").put("subtype", "message_deleted");
        event.put("deleted_ts", posted.ts()).set("previous_message", posted.shown(false));
        hidden(posted, event);
    }

    private void hidden(Posted posted, ObjectNode event) {
        event.put("channel", posted.channel().id())
                .put("hidden", true)
                .put("ts", now())
                .put("event_ts", now());
        event.put("channel_type", posted.channel().kind().type());
        inChannel(posted.channel(), event);
    }

    private void inChannel(Conversation channel, ObjectNode event) {
        if (channel.has(Workspace.BOT) && manifest.hears(channel.kind().messageEvent())) {
            var unused = send(event);
        }
    }

    /** Something else that happened, told if the manifest asks for events of its type. */
    void happened(ObjectNode event) {
        if (manifest.hears(event.path("type").asText())) {
            var unused = send(event.put("event_ts", now()));
        }
    }

    /** Tells without asking the manifest, and lets the test see whether it was acknowledged. */
    CompletableFuture<JsonNode> send(ObjectNode event) {
        var payload = Json.object();
        payload.put("token", "verification").put("team_id", Member.TEAM).put("api_app_id", Workspace.APP);
        payload.set("event", event);
        payload.put("type", "event_callback").put("event_id", "Ev%09d".formatted(counter.incrementAndGet()));
        payload.put("event_time", clock.instant().getEpochSecond());
        payload.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Member.TEAM)
                .put("user_id", Workspace.BOT)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        payload.put("is_ext_shared_channel", false).put("event_context", "4-loopback");
        return envelopes.send("events_api", payload, false);
    }

    private String now() {
        return "%d.%06d".formatted(clock.instant().getEpochSecond(), counter.get() % 1_000_000);
    }
}
