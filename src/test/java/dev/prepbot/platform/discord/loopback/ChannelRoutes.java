package dev.prepbot.platform.discord.loopback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Channels and what is said in them, as the bot asks for it. */
final class ChannelRoutes {

    private static final int MOST = 100;
    private static final int USUAL = 50;

    private final World world;
    private final Messages messages;
    private final Nonces nonces;
    private final Portal portal;

    ChannelRoutes(World world, Messages messages, Portal portal) {
        this.world = world;
        this.messages = messages;
        this.nonces = new Nonces(world);
        this.portal = portal;
    }

    void in(Routes routes) {
        routes.on("GET /channels/{channel_id}", asked -> Answer.ok(Faces.channel(world, seen(asked))));
        routes.on("DELETE /channels/{channel_id}", this::close);
        routes.on("POST /channels/{channel_id}/typing", this::typing);
        routes.on("GET /channels/{channel_id}/messages", this::history);
        routes.on("POST /channels/{channel_id}/messages", this::post);
        routes.on("GET /channels/{channel_id}/messages/{message_id}", this::one);
        routes.on("PATCH /channels/{channel_id}/messages/{message_id}", this::edit);
        routes.on("DELETE /channels/{channel_id}/messages/{message_id}", this::delete);
    }

    private Channel seen(Asked asked) {
        var channel = world.channel(asked.part("channel_id"));
        Permissions.require(channel, world.self().id());
        return channel;
    }

    private Answer close(Asked asked) {
        var channel = seen(asked);
        Permissions.require(channel, world.self().id(), Permissions.MANAGE_THREADS);
        var json = Faces.channel(world, channel);
        world.remove(channel);
        world.events().dispatch("THREAD_DELETE", Events.GUILDS, channel.guild(), json.deepCopy());
        return Answer.ok(json);
    }

    private Answer typing(Asked asked) {
        Permissions.requireSending(seen(asked), world.self().id());
        return Answer.nothing();
    }

    private Answer post(Asked asked) {
        var channel = seen(asked);
        Permissions.requireSending(channel, world.self().id());
        if (!asked.files().isEmpty()) {
            Permissions.require(channel, world.self().id(), Permissions.ATTACH_FILES);
        }
        requireRoom(channel);
        var before = nonces.before(channel, asked.body());
        if (before.isPresent()) {
            return Answer.ok(nonces.shown(before.get(), asked.body()));
        }
        var said = messages.say(channel, Messages.Draft.of(world.self(), asked.body(), asked.files()));
        nonces.remember(said, asked.body());
        return Answer.ok(nonces.shown(said, asked.body()));
    }

    private void requireRoom(Channel channel) {
        if (channel.guild().isEmpty()) {
            var person = channel.members().stream()
                    .filter(id -> !world.isSelf(id))
                    .findFirst()
                    .orElseThrow();
            if (!world.meets(world.user(person)) || portal.refusesDirect(person)) {
                throw Problem.CANNOT_MESSAGE_USER.refusal();
            }
        }
        ThreadRoutes.wake(world, channel);
    }

    private Answer history(Asked asked) {
        var channel = seen(asked);
        if ((Permissions.of(channel, world.self().id()) & Permissions.READ_MESSAGE_HISTORY) == 0) {
            return Answer.ok(Json.array());
        }
        int limit = asked.given("limit").map(Integer::parseInt).orElse(USUAL);
        ComponentRules.require(limit >= 1 && limit <= MOST, "limit is from 1 to 100");
        var found = page(channel, asked, limit)
                .sorted(Comparator.comparing((Message one) -> Long.parseLong(one.id()))
                        .reversed());
        return Answer.ok(Json.array(found.map(portal::shown).toList()));
    }

    private static Stream<Message> page(Channel channel, Asked asked, int limit) {
        var all = channel.messages();
        Optional<Long> before = asked.given("before").map(Long::parseLong);
        Optional<Long> after = asked.given("after").map(Long::parseLong);
        Optional<Long> around = asked.given("around").map(Long::parseLong);
        if (after.isPresent()) {
            return all.tailMap(after.get(), false).values().stream()
                    .filter(Portal::isForAll)
                    .limit(limit);
        }
        if (around.isPresent()) {
            var older = all.headMap(around.get(), true).descendingMap().values().stream()
                    .limit(limit / 2 + 1L);
            var newer = all.tailMap(around.get(), false).values().stream().limit(limit / 2);
            return Stream.concat(older, newer).filter(Portal::isForAll);
        }
        var older = before.isPresent() ? all.headMap(before.get(), false) : all;
        return List.copyOf(older.descendingMap().values()).stream()
                .filter(Portal::isForAll)
                .limit(limit);
    }

    private Answer one(Asked asked) {
        Permissions.require(seen(asked), world.self().id(), Permissions.READ_MESSAGE_HISTORY);
        return Answer.ok(portal.shown(message(asked)));
    }

    private Answer edit(Asked asked) {
        var message = message(asked);
        if (!world.isSelf(message.author().id())) {
            throw Problem.FOREIGN_AUTHOR.refusal();
        }
        if (message.channel().isThread() && message.channel().thread().archived()) {
            throw Problem.ARCHIVED_THREAD.refusal();
        }
        messages.edit(message, asked.body(), asked.files());
        return Answer.ok(portal.shown(message));
    }

    private Answer delete(Asked asked) {
        var message = message(asked);
        if (!world.isSelf(message.author().id())) {
            Permissions.require(message.channel(), world.self().id(), Permissions.MANAGE_MESSAGES);
        }
        messages.delete(message);
        return Answer.nothing();
    }

    /** An ephemeral message does not exist for anyone but its interaction. */
    private Message message(Asked asked) {
        var id = asked.part("message_id");
        return Optional.of(seen(asked).messages())
                .filter(all -> Snowflakes.looksLike(id))
                .flatMap(all -> Optional.ofNullable(all.get(Long.parseLong(id))))
                .filter(Portal::isForAll)
                .orElseThrow(Problem.UNKNOWN_MESSAGE::refusal);
    }
}
