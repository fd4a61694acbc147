package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Interactions under way and the forms that stand open; see "Receiving and Responding to Interactions". */
final class Interactions {

    /** More than are made in the time that a token lives in any test, and what a load may take of memory. */
    private static final int MOST_KEPT = 20_000;

    private final World world;
    private final Map<String, Interaction> byToken = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Interaction> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Map<String, Modal> modals = new HashMap<>();

    Interactions(World world) {
        this.world = world;
    }

    /** Lets the bot know what a person did. */
    Interaction send(Interaction.Deed deed, ObjectNode data) {
        var id = world.id();
        var made = new Interaction(id, "aW50ZXJhY3Rpb24" + id, deed, world.now());
        byToken.put(made.token(), made);
        made.payload(described(made, data));
        repeat(made);
        return made;
    }

    /** Sends an interaction once more, as no client does but a network may. */
    void repeat(Interaction interaction) {
        var guild = interaction.channel().guild();
        world.events()
                .dispatch(
                        "INTERACTION_CREATE",
                        Events.ALWAYS,
                        guild,
                        interaction.payload().deepCopy());
    }

    Optional<Interaction> byToken(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    void open(Interaction from, JsonNode modal) {
        modals.put(from.by().id(), new Modal(from, modal));
        world.changed();
    }

    Optional<Modal> modal(User of) {
        return Optional.ofNullable(modals.get(of.id()));
    }

    void close(User of) {
        modals.remove(of.id());
    }

    private ObjectNode described(Interaction made, ObjectNode data) {
        var channel = made.channel();
        var json = Json.object()
                .put("id", made.id())
                .put("application_id", world.self().id());
        json.put("type", made.type()).put("token", made.token()).put("version", 1);
        json.put("channel_id", channel.id()).put("locale", made.by().locale());
        json.put(
                "app_permissions",
                Long.toString(Permissions.of(channel, world.self().id())));
        json.put("context", channel.guild().isPresent() ? 0 : 1).put("attachment_size_limit", 10_485_760);
        json.putArray("entitlements");
        json.set("data", data);
        ObjectNode place = Faces.channel(world, channel);
        place.put("permissions", Long.toString(Permissions.of(channel, made.by().id())));
        json.set("channel", place);
        made.source().ifPresent(message -> json.set("message", message.json().deepCopy()));
        json.putObject("authorizing_integration_owners")
                .put("0", channel.guild().map(Guild::id).orElse("0"));
        channel.guild()
                .ifPresentOrElse(
                        guild -> inGuild(json, made, guild),
                        () -> json.set("user", made.by().json()));
        return json;
    }

    private static void inGuild(ObjectNode json, Interaction made, Guild guild) {
        json.put("guild_id", guild.id()).put("guild_locale", "en-US");
        json.putObject("guild").put("id", guild.id()).put("locale", "en-US").putArray("features");
        var member = Faces.member(guild, made.by().id());
        member.put(
                "permissions",
                Long.toString(Permissions.of(made.channel(), made.by().id())));
        json.set("member", member);
    }
}
