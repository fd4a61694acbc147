package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the app says, checked as Slack checks it, and then said. */
final class Speech {

    /** Above this Slack cuts; https://docs.slack.dev/reference/methods/chat.postMessage#truncating. */
    private static final int LONGEST_TEXT = 40_000;

    /** An edit takes less than a first message does. */
    private static final int LONGEST_EDIT = 4_000;

    /** https://docs.slack.dev/messaging/message-metadata: 100 fields of at most 8,000 characters in all (8 kB). */
    private static final int LARGEST_METADATA = 8_000;

    private final Workspace workspace;
    private final Events events;
    private final Complaints complaints;

    Speech(Workspace workspace, Events events, Complaints complaints) {
        this.workspace = workspace;
        this.events = events;
        this.complaints = complaints;
    }

    /** Says something for everyone in a conversation. */
    Posted say(Conversation channel, Arguments said) {
        var posted = workspace.messages().say(channel, Optional.empty(), body(channel, said, LONGEST_TEXT));
        events.said(posted);
        return posted;
    }

    /** Says something that one person sees until they reload. */
    Posted whisper(Conversation channel, String user, Arguments said) {
        var body = body(channel, said, LONGEST_TEXT);
        body.put("is_ephemeral", true);
        return workspace.messages().say(channel, Optional.of(user), body);
    }

    /** Puts something in the place of what a message said. */
    Posted change(Posted old, Arguments said) {
        var body = body(old.channel(), said, LONGEST_EDIT);
        var kept = old.body().deepCopy();
        kept.put("text", body.path("text").asText());
        kept.set("blocks", body.path("blocks"));
        Optional.ofNullable(body.get("metadata")).ifPresent(metadata -> kept.set("metadata", metadata));
        kept.putObject("edited").put("user", Workspace.BOT).put("ts", old.ts());
        var changed = workspace.messages().replace(old, kept);
        if (old.only().isEmpty()) {
            events.changed(old, changed);
        }
        return changed;
    }

    void delete(Posted posted) {
        workspace.messages().remove(posted);
        if (posted.only().isEmpty()) {
            events.deleted(posted);
        }
    }

    private ObjectNode body(Conversation channel, Arguments said, int longest) {
        var body = Json.object();
        body.put("user", Workspace.BOT).put("bot_id", Workspace.BOT_ID).put("app_id", Workspace.APP);
        var text = said.text("text", "");
        body.put("text", text);
        var blocks = said.json("blocks").filter(given -> given.isArray() && !given.isEmpty());
        if (text.isEmpty() && blocks.isEmpty() && said.json("attachments").isEmpty()) {
            throw refused(Refusal.of("no_text"), "a message without text and blocks");
        }
        if (text.length() > longest) {
            throw refused(Refusal.of("msg_too_long"), "a text of " + text.length() + " characters");
        }
        requireBlocks(said.json("blocks"));
        body.set("blocks", blocks.map(Blocks::kept).orElseGet(Json::array));
        said.json("metadata").ifPresent(metadata -> body.set("metadata", metadata(metadata)));
        // A reply to what was deleted silently becomes a message of its own.
        said.text("thread_ts")
                .filter(root -> workspace.messages().find(channel, root).isPresent())
                .ifPresent(root -> body.put("thread_ts", root));
        if (said.flag("reply_broadcast")) {
            body.put("subtype", "thread_broadcast");
        }
        return body;
    }

    private void requireBlocks(Optional<JsonNode> blocks) {
        var problems = new ArrayList<String>();
        blocks.ifPresent(given -> {
            problems.addAll(Blocks.problems(given, Blocks.MOST_IN_A_MESSAGE));
            problems.addAll(BlockSchema.ofBlocks(given));
        });
        if (!problems.isEmpty()) {
            throw refused(Refusal.of("invalid_blocks", problems), problems + " in " + blocks.orElseThrow());
        }
    }

    private JsonNode metadata(JsonNode metadata) {
        boolean formed = metadata.path("event_type").isTextual()
                && metadata.path("event_payload").isObject();
        if (!formed) {
            throw refused(Refusal.of("invalid_metadata_format", List.of("event_type and event_payload")), "metadata");
        }
        if (Json.write(metadata.path("event_payload")).length() > LARGEST_METADATA) {
            throw refused(Refusal.of("metadata_too_large"), "metadata of more than 8 kB");
        }
        return metadata;
    }

    private Refusal refused(Refusal refusal, String what) {
        complaints.add(refusal.getMessage() + ": " + what);
        return refusal;
    }
}
