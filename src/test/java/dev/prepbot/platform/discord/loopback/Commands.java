package dev.prepbot.platform.discord.loopback;

import static dev.prepbot.platform.discord.loopback.ComponentRules.require;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application's commands as registered, for all guilds or one. */
final class Commands {

    private static final int MOST_SLASH = 100;
    private static final int MOST_MENU = 15;

    private final World world;
    private final Map<String, Map<String, ObjectNode>> byPlace = new LinkedHashMap<>();
    private int written;

    Commands(World world) {
        this.world = world;
    }

    void in(Routes routes) {
        for (var base : List.of(
                "/applications/{application_id}/commands",
                "/applications/{application_id}/guilds/{guild_id}/commands")) {
            routes.on("GET " + base, asked -> Answer.ok(all(asked)));
            routes.on("PUT " + base, this::replace);
            routes.on("POST " + base, this::add);
            routes.on("DELETE " + base + "/{command_id}", this::remove);
        }
    }

    /** How many times commands were written. */
    int written() {
        return written;
    }

    /** A command that can be used in a place. */
    Optional<ObjectNode> find(Optional<Guild> guild, int type, String name) {
        return Optional.ofNullable(place(guild.map(Guild::id).orElse("")).get(type + " " + name))
                .or(() -> Optional.ofNullable(place("").get(type + " " + name)));
    }

    private Map<String, ObjectNode> place(String guild) {
        return byPlace.computeIfAbsent(guild, key -> new LinkedHashMap<>());
    }

    private Map<String, ObjectNode> of(Asked asked) {
        var guild = Optional.ofNullable(asked.parts().get("guild_id"));
        guild.ifPresent(world::guild);
        return place(guild.orElse(""));
    }

    private ArrayNode all(Asked asked) {
        var all = Json.array();
        boolean localized =
                asked.given("with_localizations").map("true"::equals).orElse(false);
        for (var command : of(asked).values()) {
            var copy = command.deepCopy();
            if (!localized) {
                copy.findParents("name_localizations").forEach(one -> ((ObjectNode) one).remove("name_localizations"));
                copy.findParents("description_localizations")
                        .forEach(one -> ((ObjectNode) one).remove("description_localizations"));
            }
            all.add(copy);
        }
        return all;
    }

    private Answer replace(Asked asked) {
        asked.body().forEach(CommandRules::check);
        limits(asked.body());
        var old = Map.copyOf(of(asked));
        of(asked).clear();
        asked.body().forEach(command -> store(asked, old, command));
        written++;
        return Answer.ok(
                Json.array(of(asked).values().stream().map(ObjectNode::deepCopy).toList()));
    }

    private Answer add(Asked asked) {
        CommandRules.check(asked.body());
        var old = Map.copyOf(of(asked));
        var stored = store(asked, old, asked.body());
        written++;
        return old.containsKey(key(stored)) ? Answer.ok(stored.deepCopy()) : Answer.made(stored.deepCopy());
    }

    private Answer remove(Asked asked) {
        var id = asked.part("command_id");
        if (!of(asked).values().removeIf(command -> Json.text(command, "id").equals(id))) {
            throw Problem.UNKNOWN_COMMAND.refusal();
        }
        written++;
        return Answer.nothing();
    }

    private ObjectNode store(Asked asked, Map<String, ObjectNode> old, JsonNode given) {
        ObjectNode command = given.deepCopy();
        command.put("type", given.path("type").asInt(CommandRules.SLASH));
        command.put("description", Json.text(given, "description"));
        var before = Optional.ofNullable(old.get(key(command)));
        command.put("id", before.map(one -> Json.text(one, "id")).orElseGet(world::id));
        command.put("application_id", world.self().id()).put("version", world.id());
        if (!command.has("default_member_permissions")) {
            command.putNull("default_member_permissions");
        }
        for (var numbers : new String[] {"integration_types", "contexts"}) {
            if (command.path(numbers) instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, list.get(i).asInt());
                }
            }
        }
        Optional.ofNullable(asked.parts().get("guild_id")).ifPresent(guild -> command.put("guild_id", guild));
        require(
                of(asked).put(key(command), command) == null || asked.body().isObject(),
                "each command has its own name");
        return command;
    }

    private static String key(JsonNode command) {
        return command.path("type").asInt() + " " + Json.text(command, "name");
    }

    private static void limits(JsonNode commands) {
        long slash = Json.items(commands).stream()
                .filter(command -> command.path("type").asInt(CommandRules.SLASH) == CommandRules.SLASH)
                .count();
        require(slash <= MOST_SLASH && commands.size() - slash <= 2 * MOST_MENU, "too many commands");
    }
}
