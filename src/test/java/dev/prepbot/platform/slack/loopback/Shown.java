package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A message as someone's client shows it.
 *
 * @param thread the message it is a reply to, or itself if it has replies
 * @param byApp whether the app said it
 */
public record Shown(String channel, String ts, boolean onlyYou, Optional<String> thread, boolean byApp, JsonNode body) {

    static Shown of(Posted posted) {
        return new Shown(
                posted.channel().id(),
                posted.ts(),
                posted.only().isPresent(),
                posted.thread(),
                posted.by(Workspace.BOT),
                posted.body());
    }

    public String text() {
        return body.path("text").asText();
    }
}
