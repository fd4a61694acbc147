package dev.prepbot.platform.discord.loopback;

import static dev.prepbot.platform.discord.loopback.ComponentRules.length;
import static dev.prepbot.platform.discord.loopback.ComponentRules.require;

import com.fasterxml.jackson.databind.JsonNode;

/** What Discord takes as a message; see "Create Message" and "Embed Limits". */
final class MessageRules {

    static final int COMPONENTS_V2 = 1 << 15;

    private static final int LONGEST = 2000;

    /** What people with a subscription may write. */
    private static final int LONGEST_OF_PEOPLE = 4000;

    private static final int LONGEST_NONCE = 25;

    private MessageRules() {}

    /** Refuses a message that is not allowed to be, whole as it would stand. */
    static void check(JsonNode message, boolean isBots, boolean isNewStyle) {
        length(message, "content", 0, isBots ? LONGEST : LONGEST_OF_PEOPLE);
        length(message, "nonce", 0, LONGEST_NONCE);
        if (isNewStyle) {
            require(Json.text(message, "content").isEmpty(), "content cannot be used with the new components");
            require(message.path("embeds").isEmpty(), "embeds cannot be used with the new components");
            ComponentRules.newStyle(message.path("components"));
        } else {
            ComponentRules.message(message.path("components"));
        }
        embeds(message.path("embeds"));
        mentions(message.path("allowed_mentions"));
    }

    static boolean isEmpty(JsonNode message) {
        return Json.text(message, "content").isBlank()
                && message.path("embeds").isEmpty()
                && message.path("components").isEmpty()
                && message.path("attachments").isEmpty();
    }

    private static void embeds(JsonNode embeds) {
        require(embeds.size() <= 10, "at most 10 embeds");
        int all = 0;
        for (var embed : embeds) {
            length(embed, "title", 0, 256);
            length(embed, "description", 0, 4096);
            length(embed.path("footer"), "text", 0, 2048);
            length(embed.path("author"), "name", 0, 256);
            require(embed.path("fields").size() <= 25, "at most 25 fields");
            all += Json.text(embed, "title").length()
                    + Json.text(embed, "description").length();
            all += Json.text(embed.path("footer"), "text").length();
            all += Json.text(embed.path("author"), "name").length();
            for (var field : embed.path("fields")) {
                length(field, "name", 1, 256);
                length(field, "value", 1, 1024);
                all += Json.text(field, "name").length()
                        + Json.text(field, "value").length();
            }
        }
        require(all <= 6000, "at most 6000 characters in all embeds");
    }

    private static void mentions(JsonNode allowed) {
        for (var kind : new String[] {"users", "roles"}) {
            boolean parsed = Json.items(allowed.path("parse")).stream()
                    .anyMatch(one -> one.asText().equals(kind));
            require(!parsed || allowed.path(kind).isEmpty(), "parse and " + kind + " are mutually exclusive");
            require(allowed.path(kind).size() <= 100, "at most 100 " + kind);
        }
    }
}
