package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** Threads: opening, members, archiving, locking; see "Threads". */
final class ThreadRoutes {

    private static final Set<Integer> DURATIONS = Set.of(60, 1440, 4320, 10080);

    private final World world;

    ThreadRoutes(World world) {
        this.world = world;
    }

    void in(Routes routes) {
        routes.on("POST /channels/{channel_id}/messages/{message_id}/threads", this::under);
        routes.on("POST /channels/{channel_id}/threads", this::open);
        routes.on("PATCH /channels/{channel_id}", this::change);
        routes.on(
                "PUT /channels/{channel_id}/thread-members/@me",
                asked -> add(asked, world.self().id()));
        routes.on("PUT /channels/{channel_id}/thread-members/{user_id}", asked -> add(asked, asked.part("user_id")));
        routes.on("DELETE /channels/{channel_id}/thread-members/{user_id}", this::remove);
        routes.on("GET /channels/{channel_id}/thread-members", this::members);
        routes.on("GET /channels/{channel_id}/thread-members/{user_id}", this::member);
    }

    private Answer under(Asked asked) {
        var parent = parent(asked, Permissions.CREATE_PUBLIC_THREADS);
        var message = Optional.ofNullable(parent.messages().get(Long.parseLong(asked.part("message_id"))))
                .orElseThrow(Problem.UNKNOWN_MESSAGE::refusal);
        if (message.json().has("thread")) {
            throw Problem.THREAD_EXISTS.refusal();
        }
        var thread = make(message.id(), Channel.Type.PUBLIC_THREAD, parent, asked.body());
        var json = Faces.channel(world, thread);
        message.json().set("thread", json.deepCopy());
        message.json().put("flags", message.flags() | 1 << 5);
        return Answer.made(json);
    }

    private Answer open(Asked asked) {
        boolean closed = asked.body().path("type").asInt(Channel.Type.PRIVATE_THREAD.number())
                == Channel.Type.PRIVATE_THREAD.number();
        var parent = parent(asked, closed ? Permissions.CREATE_PRIVATE_THREADS : Permissions.CREATE_PUBLIC_THREADS);
        var type = closed ? Channel.Type.PRIVATE_THREAD : Channel.Type.PUBLIC_THREAD;
        return Answer.made(Faces.channel(world, make(world.id(), type, parent, asked.body())));
    }

    private Channel parent(Asked asked, long permission) {
        var parent = world.channel(asked.part("channel_id"));
        if (parent.type() != Channel.Type.TEXT) {
            throw Problem.WRONG_CHANNEL_TYPE.refusal();
        }
        Permissions.require(parent, world.self().id(), permission);
        return parent;
    }

    private Channel make(String id, Channel.Type type, Channel parent, JsonNode body) {
        ComponentRules.length(body, "name", 1, 100);
        var self = world.self().id();
        var thread = world.add(Channel.thread(id, type, parent, Json.text(body, "name"), self, world.now()));
        thread.thread(changed(thread.thread(), body));
        ObjectNode json = Faces.channel(world, thread).put("newly_created", true);
        world.events().dispatch("THREAD_CREATE", Events.GUILDS, thread.guild(), json);
        return thread;
    }

    private static ThreadState changed(ThreadState state, JsonNode body) {
        var changed = state;
        if (body.has("auto_archive_duration")) {
            int minutes = body.path("auto_archive_duration").asInt();
            ComponentRules.require(DURATIONS.contains(minutes), "auto_archive_duration is 60, 1440, 4320 or 10080");
            changed = changed.minutes(minutes);
        }
        changed =
                body.has("invitable") ? changed.invitable(body.path("invitable").asBoolean()) : changed;
        changed = body.has("locked") ? changed.locked(body.path("locked").asBoolean()) : changed;
        return body.has("archived") ? changed.archived(body.path("archived").asBoolean()) : changed;
    }

    private Answer change(Asked asked) {
        var thread = world.channel(asked.part("channel_id"));
        var self = world.self().id();
        Permissions.require(thread, self);
        if (!thread.isThread()) {
            throw Problem.MISSING_PERMISSIONS.refusal();
        }
        var state = thread.thread();
        boolean wakes =
                asked.body().has("archived") && !asked.body().path("archived").asBoolean();
        if (asked.body().has("locked")
                || state.locked()
                || (!wakes && !thread.owner().equals(self))) {
            Permissions.require(thread, self, Permissions.MANAGE_THREADS);
        }
        if (state.archived() && !asked.body().has("archived")) {
            throw Problem.ARCHIVED_THREAD.refusal();
        }
        if (asked.body().has("name")) {
            ComponentRules.length(asked.body(), "name", 1, 100);
            thread.rename(Json.text(asked.body(), "name"));
        }
        set(world, thread, changed(state, asked.body()));
        return Answer.ok(Faces.channel(world, thread));
    }

    /** Changes a thread, whoever wants it, and tells the bot. */
    static void set(World world, Channel thread, ThreadState state) {
        thread.thread(state);
        world.events().dispatch("THREAD_UPDATE", Events.GUILDS, thread.guild(), Faces.channel(world, thread));
    }

    /** Lets a thread that is to be written in come back from the archive, if it may. */
    static void wake(World world, Channel channel) {
        if (channel.isThread() && channel.thread().archived()) {
            if (channel.thread().locked()) {
                throw Problem.ARCHIVED_THREAD.refusal();
            }
            set(world, channel, channel.thread().archived(false));
        }
    }

    private Answer add(Asked asked, String user) {
        var thread = thread(asked);
        if (!thread.guild().orElseThrow().members().containsKey(user)) {
            throw Problem.UNKNOWN_MEMBER.refusal();
        }
        if (thread.thread().archived()) {
            throw Problem.ARCHIVED_THREAD.refusal();
        }
        Permissions.requireSending(thread, world.self().id());
        if (!world.isSelf(user) && (Permissions.of(thread, user) & Permissions.VIEW_CHANNEL) == 0) {
            throw Problem.MISSING_ACCESS.refusal("the member does not see the channel");
        }
        thread.members().add(user);
        return Answer.nothing();
    }

    private Answer remove(Asked asked) {
        var thread = thread(asked);
        if (!thread.owner().equals(world.self().id()) || !thread.isPrivate()) {
            Permissions.require(thread, world.self().id(), Permissions.MANAGE_THREADS);
        }
        thread.members().remove(asked.part("user_id"));
        return Answer.nothing();
    }

    private Answer members(Asked asked) {
        var thread = thread(asked);
        return Answer.ok(Json.array(thread.members().stream()
                .map(id -> Faces.threadMember(thread, id))
                .toList()));
    }

    private Answer member(Asked asked) {
        var thread = thread(asked);
        if (!thread.members().contains(asked.part("user_id"))) {
            throw Problem.UNKNOWN_MEMBER.refusal();
        }
        return Answer.ok(Faces.threadMember(thread, asked.part("user_id")));
    }

    private Channel thread(Asked asked) {
        var thread = world.channel(asked.part("channel_id"));
        if (!thread.isThread()) {
            throw Problem.WRONG_CHANNEL_TYPE.refusal();
        }
        Permissions.require(thread, world.self().id());
        return thread;
    }
}
