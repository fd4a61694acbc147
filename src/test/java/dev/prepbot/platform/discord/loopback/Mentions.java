package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whom a message notifies; see "Allowed Mentions Object". */
final class Mentions {

    private static final Pattern USER = Pattern.compile("<@!?([0-9]+)>");
    private static final Pattern ROLE = Pattern.compile("<@&([0-9]+)>");

    private Mentions() {}

    /** Writes into a message whom it notifies. */
    static void write(World world, Channel channel, User author, JsonNode allowed, ObjectNode message) {
        var text = new StringBuilder(Json.text(message, "content"));
        texts(message.path("components"), text);
        boolean everyone = channel.guild().isPresent()
                && (Permissions.of(channel, author.id()) & Permissions.MENTION_EVERYONE) != 0;
        var users = message.putArray("mentions");
        for (var id : found(USER, text)) {
            if (allows(allowed, "users", id)) {
                world.known(id).ifPresent(user -> users.add(user.json()));
            }
        }
        var roles = message.putArray("mention_roles");
        for (var id : found(ROLE, text)) {
            boolean open = channel.guild().stream()
                    .flatMap(guild -> guild.roles().values().stream())
                    .anyMatch(role -> role.id().equals(id) && (role.mentionable() || everyone));
            if (open && allows(allowed, "roles", id)) {
                roles.add(id);
            }
        }
        boolean loud = text.indexOf("@everyone") >= 0 || text.indexOf("@here") >= 0;
        message.put("mention_everyone", everyone && loud && allows(allowed, "everyone", ""));
    }

    private static boolean allows(JsonNode allowed, String kind, String id) {
        if (!allowed.isObject()) {
            return true;
        }
        return Json.items(allowed.path("parse")).stream()
                        .anyMatch(one -> one.asText().equals(kind))
                || Json.items(allowed.path(kind)).stream()
                        .anyMatch(one -> one.asText().equals(id));
    }

    private static List<String> found(Pattern pattern, CharSequence text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static void texts(JsonNode components, StringBuilder into) {
        for (var component : new ArrayList<>(Json.items(components))) {
            into.append('\n')
                    .append(
                            component.path("type").asInt() == ComponentRules.TEXT
                                    ? Json.text(component, "content")
                                    : "");
            texts(component.path("components"), into);
        }
    }
}
