package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** What the bot's owner switched on in the developer portal, and what people switched off for themselves. */
final class Portal {

    private final World world;
    private final Set<String> closedDirects = new HashSet<>();
    private volatile boolean messageContent;
    private volatile boolean members;

    Portal(World world) {
        this.world = world;
    }

    void grantMessageContent(boolean granted) {
        messageContent = granted;
    }

    void grantMembers(boolean granted) {
        members = granted;
    }

    /** Whether a bot may connect with these intents. */
    boolean grants(int intents) {
        return (messageContent || (intents & Events.MESSAGE_CONTENT) == 0)
                && (members || (intents & Events.GUILD_MEMBERS) == 0);
    }

    void closeDirect(String person) {
        closedDirects.add(person);
    }

    boolean refusesDirect(String person) {
        return closedDirects.contains(person);
    }

    static boolean isForAll(Message message) {
        return message.only().isEmpty();
    }

    /** A message as REST shows it to the bot. */
    ObjectNode shown(Message message) {
        var json = message.json().deepCopy();
        return messageContent ? json : blanked(json, message.channel());
    }

    /** A message without what only the message content intent shows; one's own, direct ones and mentions are whole. */
    ObjectNode blanked(ObjectNode message, Channel channel) {
        return blanked(world, message, channel.guild().isPresent());
    }

    static ObjectNode blanked(World world, ObjectNode message, boolean inGuild) {
        boolean own = world.isSelf(message.path("author").path("id").asText());
        boolean mentioned =
                Json.items(message.path("mentions")).stream().anyMatch(user -> world.isSelf(Json.text(user, "id")));
        if (!own && !mentioned && inGuild) {
            message.put("content", "");
            for (var field : new String[] {"embeds", "attachments", "components"}) {
                message.putArray(field);
            }
        }
        return message;
    }
}
