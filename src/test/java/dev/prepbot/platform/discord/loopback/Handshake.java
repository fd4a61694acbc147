package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** How clients and the gateway begin, go on and begin again: IDENTIFY, RESUME, heartbeats. */
final class Handshake implements Gateway.Conversation {

    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int RESUME = 6;
    private static final int REQUEST_MEMBERS = 8;
    private static final int INVALID_SESSION = 9;
    private static final int ACKNOWLEDGED = 11;

    private static final int AUTHENTICATION_FAILED = 4004;
    private static final int DISALLOWED_INTENTS = 4014;

    private final World world;
    private final Gateway gateway;
    private final Portal portal;
    private final String token;
    private final Complaints complaints;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private boolean readyHeld;

    Handshake(World world, Gateway gateway, Portal portal, String token, Complaints complaints) {
        this.world = world;
        this.gateway = gateway;
        this.portal = portal;
        this.token = token;
        this.complaints = complaints;
    }

    /** How clients began: IDENTIFY and RESUME, in order. */
    synchronized List<String> log() {
        return List.copyOf(log);
    }

    /** Holds READY back until told otherwise. */
    void holdReady(boolean held) {
        List<Runnable> free;
        synchronized (this) {
            readyHeld = held;
            free = held ? List.of() : List.copyOf(waiting);
            waiting.removeAll(free);
        }
        free.forEach(Runnable::run);
    }

    @Override
    public void hear(Connection from, int op, JsonNode data) {
        switch (op) {
            case HEARTBEAT -> from.send(ACKNOWLEDGED, Json.MAPPER.nullNode());
            case IDENTIFY -> identify(from, data);
            case RESUME -> resume(from, data);
            case REQUEST_MEMBERS -> members(from, data);
            case PRESENCE -> {}
            default -> complaints.add("an unknown gateway message: " + op);
        }
    }

    private void identify(Connection from, JsonNode data) {
        note("IDENTIFY");
        if (!Json.text(data, "token").equals(token)) {
            from.close(AUTHENTICATION_FAILED, "Authentication failed.");
            return;
        }
        int intents = data.path("intents").asInt();
        if (!portal.grants(intents)) {
            from.close(DISALLOWED_INTENTS, "Disallowed intent(s).");
            return;
        }
        int shards = data.path("shard").path(1).asInt(1);
        var asked = new Session.Asked(intents, data.path("shard").path(0).asInt(), shards);
        synchronized (this) {
            if (readyHeld) {
                waiting.add(() -> ready(from, asked));
                return;
            }
        }
        ready(from, asked);
    }

    private void ready(Connection from, Session.Asked asked) {
        synchronized (world) {
            var session = gateway.open(from, asked);
            var mine = world.guilds().values().stream()
                    .filter(guild -> guild.members().containsKey(world.self().id()))
                    .filter(guild -> session.wants(Events.GUILDS, Optional.of(guild)))
                    .toList();
            var json =
                    Json.object().put("v", 10).put("session_id", session.id()).put("session_type", "normal");
            json.put("resume_gateway_url", gateway.url());
            json.set("user", UserRoutes.self(world));
            json.putArray("private_channels");
            json.putArray("shard").add(asked.shard()).add(asked.shards());
            json.putObject("application").put("id", world.self().id()).put("flags", 0);
            var guilds = json.putArray("guilds");
            mine.forEach(guild -> guilds.addObject().put("id", guild.id()).put("unavailable", true));
            session.dispatch("READY", json);
            mine.forEach(guild -> session.dispatch("GUILD_CREATE", Faces.guild(world, guild)));
        }
    }

    private void resume(Connection from, JsonNode data) {
        note("RESUME");
        var session = gateway.session(Json.text(data, "session_id"));
        int last = data.path("seq").asInt();
        if (session.isEmpty() || !session.get().reachesBackTo(last)) {
            from.send(INVALID_SESSION, Json.MAPPER.getNodeFactory().booleanNode(false));
            return;
        }
        synchronized (world) {
            session.get().replayAfter(last, from);
            session.get().dispatch("RESUMED", Json.object());
        }
    }

    private void members(Connection from, JsonNode data) {
        synchronized (world) {
            var guild = world.guilds().get(Json.text(data, "guild_id"));
            if (guild == null) {
                return;
            }
            var wanted = data.path("user_ids").isTextual()
                    ? Set.of(data.path("user_ids").asText())
                    : Set.copyOf(StreamSupport.stream(data.path("user_ids").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
            var json = Json.object()
                    .put("guild_id", guild.id())
                    .put("chunk_index", 0)
                    .put("chunk_count", 1);
            json.put("nonce", Json.text(data, "nonce"));
            var found = wanted.stream().filter(id -> guild.members().containsKey(id));
            json.set(
                    "members",
                    Json.array(found.map(id -> Faces.member(guild, id)).toList()));
            json.putArray("not_found");
            gateway.sessions().stream()
                    .filter(session -> session.connection().filter(from::equals).isPresent())
                    .forEach(session -> session.dispatch("GUILD_MEMBERS_CHUNK", json));
        }
    }

    private synchronized void note(String what) {
        log.add(what);
    }
}
