package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client sends when a command is used.
 *
 * <p>Clients keep commands for a while, so a bot meets options, choices and bounds of an earlier registration: an option
 * that is not registered is sent as a text, and values are not held against choices and bounds.
 */
final class CommandData {

    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;

    private final Channel place;
    private final ObjectNode resolved = Json.object();

    private CommandData(Channel place) {
        this.place = place;
    }

    /** Data of a command by its registration and its path, such as {@code mock start}. */
    static ObjectNode of(Channel place, JsonNode command, String path, Map<String, String> given, String typing) {
        var data = Json.object().put("id", Json.text(command, "id")).put("name", Json.text(command, "name"));
        data.put("type", command.path("type").asInt());
        var making = new CommandData(place);
        ArrayNode options = data.putArray("options");
        JsonNode declared = command.path("options");
        var words = List.of(path.split(" ", -1));
        for (var word : words.subList(1, words.size())) {
            var sub = named(declared, word).orElseThrow(() -> new AssertionError("not registered: /" + path));
            options = options.addObject()
                    .put("name", word)
                    .put("type", sub.path("type").asInt())
                    .putArray("options");
            declared = sub.path("options");
        }
        for (var one : given.entrySet()) {
            var option =
                    making.option(named(declared, one.getKey()).orElse(Json.object()), one.getKey(), one.getValue());
            options.add(one.getKey().equals(typing) ? option.put("focused", true) : option);
        }
        if (!making.resolved.isEmpty()) {
            data.set("resolved", making.resolved);
        }
        return data;
    }

    /** Data of a command in a message's own menu. */
    static ObjectNode on(JsonNode command, Message message) {
        var data = Json.object().put("id", Json.text(command, "id")).put("name", Json.text(command, "name"));
        data.put("type", command.path("type").asInt()).put("target_id", message.id());
        data.putObject("resolved")
                .putObject("messages")
                .set(message.id(), message.json().deepCopy());
        return data;
    }

    private static Optional<JsonNode> named(JsonNode options, String name) {
        return Json.items(options).stream()
                .filter(option -> Json.text(option, "name").equals(name))
                .findFirst();
    }

    private ObjectNode option(JsonNode declared, String name, String value) {
        int type = declared.path("type").asInt(STRING);
        var option = Json.object().put("name", name);
        return switch (type) {
            case INTEGER -> option.put("type", type).put("value", Long.parseLong(value));
            case BOOLEAN -> option.put("type", type).put("value", Boolean.parseBoolean(value));
            case USER -> option.put("type", type).put("value", user(value));
            case CHANNEL -> option.put("type", type).put("value", channel(value));
            case ROLE -> option.put("type", type).put("value", role(value));
            default -> option.put("type", STRING).put("value", value);
        };
    }

    private String user(String name) {
        var guild = place.guild().orElseThrow();
        var id = guild.members().keySet().stream()
                .filter(one -> one.equals(name) || guild.user(one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody called " + name));
        resolved.withObject("/users").set(id, guild.user(id).json());
        var member = Faces.memberWithoutUser(guild, id);
        member.put("permissions", Long.toString(Permissions.of(place, id)));
        resolved.withObject("/members").set(id, member);
        return id;
    }

    private String channel(String name) {
        var guild = place.guild().orElseThrow();
        var channel = guild.channels().stream()
                .filter(one -> one.id().equals(name) || one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no channel " + name));
        var json = Json.object().put("id", channel.id()).put("name", channel.name());
        json.put("type", channel.type().number()).put("permissions", "0").putNull("parent_id");
        resolved.withObject("/channels").set(channel.id(), json);
        return channel.id();
    }

    private String role(String name) {
        var role = place.guild().orElseThrow().roles().values().stream()
                .filter(one -> one.id().equals(name) || one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no role " + name));
        resolved.withObject("/roles").set(role.id(), role.json());
        return role.id();
    }
}
