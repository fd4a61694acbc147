package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.platform.slack.loopback.Conversation.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** https://docs.slack.dev/reference/methods?family=chat. */
final class ChatMethods {

    private final Workspace workspace;
    private final Speech speech;
    private final Manifest manifest;

    ChatMethods(Workspace workspace, Speech speech, Manifest manifest) {
        this.workspace = workspace;
        this.speech = speech;
        this.manifest = manifest;
    }

    Map<String, Method> all() {
        return Map.of(
                "chat.postMessage", this::postMessage,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.getPermalink", this::getPermalink);
    }

    private ObjectNode postMessage(Arguments given) {
        return answer(speech.say(postable(given.required("channel")), given));
    }

    private ObjectNode postEphemeral(Arguments given) {
        var channel = postable(given.required("channel"));
        var user = given.required("user");
        if (!channel.has(user)) {
            throw Refusal.of("user_not_in_channel");
        }
        return Json.object()
                .put("message_ts", speech.whisper(channel, user, given).ts());
    }

    private ObjectNode update(Arguments given) {
        var old = standing(given);
        if (!old.by(Workspace.BOT)) {
            throw Refusal.of("cant_update_message");
        }
        var changed = speech.change(old, given);
        return answer(changed).put("text", changed.body().path("text").asText());
    }

    private ObjectNode delete(Arguments given) {
        var old = standing(given);
        if (!old.by(Workspace.BOT)) {
            throw Refusal.of("cant_delete_message");
        }
        speech.delete(old);
        return Json.object().put("channel", old.channel().id()).put("ts", old.ts());
    }

    private ObjectNode getPermalink(Arguments given) {
        var channel = readable(given.required("channel"));
        var posted = workspace
                .messages()
                .find(channel, given.required("message_ts"))
                .filter(found -> found.only().isEmpty())
                .orElseThrow(() -> Refusal.of("message_not_found"));
        var link = "https://loopback.slack.com/archives/" + channel.id() + "/p"
                + posted.ts().replace(".", "");
        var thread = posted.thread().filter(root -> posted.isReply());
        return Json.object()
                .put("channel", channel.id())
                .put(
                        "permalink",
                        link
                                + thread.map(root -> "?thread_ts=" + root + "&cid=" + channel.id())
                                        .orElse(""));
    }

    /** A message that the app may touch; ephemeral ones cannot be named by the Web API. */
    private Posted standing(Arguments given) {
        var channel = readable(given.required("channel"));
        if (channel.archived()) {
            throw Refusal.of("is_archived");
        }
        return workspace
                .messages()
                .find(channel, given.required("ts"))
                .filter(found -> found.only().isEmpty())
                .orElseThrow(() -> Refusal.of("message_not_found"));
    }

    private Conversation readable(String id) {
        return workspace
                .conversation(id)
                .filter(channel -> channel.readableBy(Workspace.BOT))
                .orElseThrow(() -> Refusal.of("channel_not_found"));
    }

    /** Where the app may post; a person's id stands for their direct conversation. */
    private Conversation postable(String id) {
        if (id.startsWith("U")) {
            return workspace
                    .person(id)
                    .filter(person -> !person.gone() && !person.bot())
                    .map(person -> workspace.direct(Set.of(id, Workspace.BOT)))
                    .orElseThrow(() -> Refusal.of("channel_not_found"));
        }
        var channel = readable(id);
        if (channel.archived()) {
            throw Refusal.of("is_archived");
        }
        if (channel.kind() == Kind.IM && them(channel).filter(Member::gone).isPresent()) {
            throw Refusal.of("channel_not_found");
        }
        if (!channel.has(Workspace.BOT) && !manifest.scopes().contains("chat:write.public")) {
            throw Refusal.of("not_in_channel");
        }
        return channel;
    }

    private Optional<Member> them(Conversation direct) {
        return direct.members().stream()
                .filter(member -> !member.equals(Workspace.BOT))
                .findFirst()
                .flatMap(workspace::person);
    }

    private static ObjectNode answer(Posted posted) {
        var answer = Json.object().put("channel", posted.channel().id()).put("ts", posted.ts());
        answer.set("message", posted.shown(true));
        return answer;
    }
}
