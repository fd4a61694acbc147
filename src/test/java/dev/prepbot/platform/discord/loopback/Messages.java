package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Says, changes and removes messages, whoever wants it; who may is decided before. */
final class Messages {

    /** How many messages a forgetful server keeps: more than are said while an answer is on its way. */
    private static final int KEPT = 20_000;

    private static final int DEFAULT = 0;
    static final int REPLY_TO_COMMAND = 20;

    private final World world;
    private final Deque<Message> latest = new ArrayDeque<>();
    private boolean forgetful;

    Messages(World world) {
        this.world = world;
    }

    /** From now on keeps only the latest messages, beside those that stand already. */
    void forgetful() {
        forgetful = true;
    }

    /** A message about to be said. */
    record Draft(User author, int type, Optional<String> only, JsonNode payload, List<Asked.Upload> files) {
        static Draft of(User author, JsonNode payload, List<Asked.Upload> files) {
            return new Draft(author, DEFAULT, Optional.empty(), payload, files);
        }
    }

    Message say(Channel channel, Draft draft) {
        var id = world.id();
        var json = Json.object().put("id", id).put("channel_id", channel.id()).put("type", draft.type());
        json.put("timestamp", world.now().toString()).putNull("edited_timestamp");
        json.put("pinned", false)
                .put("tts", false)
                .put("flags", draft.payload().path("flags").asInt());
        json.set("author", draft.author().json());
        json.put("content", "").putArray("embeds");
        json.putArray("components");
        json.putArray("attachments");
        if (world.isSelf(draft.author().id()) && draft.type() == REPLY_TO_COMMAND) {
            json.put("webhook_id", world.self().id())
                    .put("application_id", world.self().id());
        }
        var message = new Message(id, channel, draft.author(), draft.only(), json);
        write(message, draft.payload(), draft.files());
        if (!message.loading() && MessageRules.isEmpty(json)) {
            throw Problem.EMPTY_MESSAGE.refusal();
        }
        keep(message);
        world.changed();
        announce("MESSAGE_CREATE", message);
        return message;
    }

    private void keep(Message message) {
        message.channel().messages().put(Long.parseLong(message.id()), message);
        if (forgetful) {
            latest.add(message);
        }
        if (latest.size() > KEPT) {
            var oldest = latest.remove();
            oldest.channel().messages().remove(Long.parseLong(oldest.id()));
        }
    }

    void edit(Message message, JsonNode payload, List<Asked.Upload> files) {
        var before = message.json().deepCopy();
        message.json()
                .put(
                        "flags",
                        (message.flags() & ~Message.LOADING)
                                | payload.path("flags").asInt());
        try {
            write(message, payload, files);
            if (MessageRules.isEmpty(message.json())) {
                throw Problem.EMPTY_MESSAGE.refusal();
            }
        } catch (Refusal refusal) {
            message.json().setAll(before);
            throw refusal;
        }
        message.json().put("edited_timestamp", world.now().toString());
        world.changed();
        announce("MESSAGE_UPDATE", message);
    }

    void delete(Message message) {
        message.channel().messages().remove(Long.parseLong(message.id()));
        if (message.only().isEmpty()) {
            var json = Json.object()
                    .put("id", message.id())
                    .put("channel_id", message.channel().id());
            message.channel().guild().ifPresent(guild -> json.put("guild_id", guild.id()));
            world.events()
                    .dispatch(
                            "MESSAGE_DELETE",
                            intent(message.channel()),
                            message.channel().guild(),
                            json);
        }
    }

    private void write(Message message, JsonNode payload, List<Asked.Upload> files) {
        ObjectNode json = message.json();
        if (payload.has("content")) {
            json.put("content", Json.text(payload, "content"));
        }
        for (var field : new String[] {"embeds", "components"}) {
            if (payload.has(field)) {
                json.set(
                        field,
                        payload.path(field).isArray() ? payload.path(field).deepCopy() : Json.array());
            }
        }
        Attachments.write(world, message, payload, files);
        boolean newStyle = (message.flags() & MessageRules.COMPONENTS_V2) != 0;
        var whole = json.deepCopy();
        whole.set("allowed_mentions", payload.path("allowed_mentions").deepCopy());
        whole.put("nonce", Json.text(payload, "nonce"));
        MessageRules.check(whole, message.author().bot(), newStyle);
        json.set("components", whole.path("components"));
        json.path("embeds").forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
        Mentions.write(world, message.channel(), message.author(), payload.path("allowed_mentions"), json);
    }

    private void announce(String event, Message message) {
        if (message.only().isPresent()) {
            return;
        }
        var json = message.json().deepCopy();
        message.channel().guild().ifPresent(guild -> {
            json.put("guild_id", guild.id());
            if (guild.members().containsKey(message.author().id())) {
                json.set(
                        "member",
                        Faces.memberWithoutUser(guild, message.author().id()));
            }
        });
        if (Permissions.sees(message.channel(), world.self().id())) {
            world.events()
                    .dispatch(
                            event, intent(message.channel()), message.channel().guild(), json);
        }
    }

    private static int intent(Channel channel) {
        return channel.guild().isPresent() ? Events.GUILD_MESSAGES : Events.DIRECT_MESSAGES;
    }
}
