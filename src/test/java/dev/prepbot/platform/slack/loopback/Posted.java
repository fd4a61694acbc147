package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A message that stands somewhere.
 *
 * @param number in the order in which everything was said, in all conversations
 * @param only the one person who sees it, if it is ephemeral
 * @param body as Slack keeps it, with metadata
 */
record Posted(long number, Conversation channel, String ts, Optional<String> only, ObjectNode body) {

    Optional<String> thread() {
        return Optional.ofNullable(body.get("thread_ts")).map(JsonNode::asText);
    }

    boolean startsThread() {
        return thread().map(ts::equals).orElse(false);
    }

    /** Whether it stands in a thread, under another message. */
    boolean isReply() {
        return thread().isPresent() && !startsThread();
    }

    boolean by(String user) {
        return body.path("user").asText().equals(user);
    }

    /** As the app gets it; metadata only when asked for, as https://docs.slack.dev/messaging/message-metadata says. */
    ObjectNode shown(boolean withMetadata) {
        var shown = body.deepCopy();
        if (!withMetadata) {
            shown.remove("metadata");
        }
        return shown;
    }

    Posted with(ObjectNode newBody) {
        return new Posted(number, channel, ts, only, newBody);
    }
}
