package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.platform.slack.loopback.Conversation.Kind;
import java.util.Optional;

/** What Slack tells the app of people's deeds; https://docs.slack.dev/reference/interaction-payloads. */
final class Payloads {

    private final Triggers triggers;
    private final ResponseUrls urls;
    private final String base;

    Payloads(Triggers triggers, ResponseUrls urls, String base) {
        this.triggers = triggers;
        this.urls = urls;
        this.base = base;
    }

    ObjectNode command(Member by, Conversation channel, String command, String text) {
        var payload = Json.object();
        payload.put("token", "verification").put("team_id", Member.TEAM).put("team_domain", "loopback");
        payload.put("channel_id", channel.id()).put("channel_name", shownName(channel));
        payload.put("user_id", by.id()).put("user_name", by.name());
        payload.put("command", command).put("text", text).put("api_app_id", Workspace.APP);
        payload.put("is_enterprise_install", "false");
        payload.put("response_url", url(by, channel, Optional.empty()));
        return payload.put("trigger_id", triggers.issue(by.id()));
    }

    /** Something was pressed or picked in a message. */
    ObjectNode inMessage(Member by, Posted on, ObjectNode action) {
        var payload = interactive("block_actions", by);
        var container = payload.putObject("container");
        container
                .put("type", "message")
                .put("message_ts", on.ts())
                .put("channel_id", on.channel().id());
        container.put("is_ephemeral", on.only().isPresent());
        on.thread().ifPresent(root -> container.put("thread_ts", root));
        channel(payload, on.channel());
        if (on.only().isEmpty()) {
            payload.set("message", on.shown(true));
        }
        state(payload, action);
        payload.put("response_url", url(by, on.channel(), Optional.of(on)));
        payload.putArray("actions").add(action);
        return payload;
    }

    /** Something was pressed or picked in a modal or on the app's home. */
    ObjectNode inView(Member by, ObjectNode view, ObjectNode action) {
        var payload = interactive("block_actions", by);
        payload.putObject("container")
                .put("type", "view")
                .put("view_id", view.path("id").asText());
        payload.set("view", view);
        payload.putArray("actions").add(action);
        return payload;
    }

    ObjectNode submission(Member by, ObjectNode view) {
        var payload = interactive("view_submission", by);
        payload.set("view", view);
        payload.putArray("response_urls");
        return payload;
    }

    ObjectNode closed(Member by, ObjectNode view) {
        var payload = interactive("view_closed", by);
        payload.remove("trigger_id");
        payload.set("view", view);
        return payload.put("is_cleared", false);
    }

    ObjectNode messageShortcut(Member by, String callback, Posted on) {
        var payload = interactive("message_action", by);
        payload.put("callback_id", callback).put("message_ts", on.ts()).put("action_ts", on.ts());
        channel(payload, on.channel());
        payload.set("message", on.shown(true));
        return payload.put("response_url", url(by, on.channel(), Optional.empty()));
    }

    ObjectNode globalShortcut(Member by, String callback) {
        return interactive("shortcut", by).put("callback_id", callback).put("action_ts", "1.000001");
    }

    /** Someone types in an external select. */
    ObjectNode suggestion(Member by, JsonNode container, String block, String action, String typed) {
        var payload = interactive("block_suggestion", by);
        payload.remove("trigger_id");
        payload.put("block_id", block).put("action_id", action).put("value", typed);
        payload.set("container", container);
        return payload;
    }

    private ObjectNode interactive(String type, Member by) {
        var payload = Json.object().put("type", type);
        payload.putObject("team").put("id", Member.TEAM).put("domain", "loopback");
        payload.putObject("user")
                .put("id", by.id())
                .put("username", by.name())
                .put("name", by.name())
                .put("team_id", Member.TEAM);
        payload.put("api_app_id", Workspace.APP).put("token", "verification");
        payload.putNull("enterprise").put("is_enterprise_install", false);
        return payload.put("trigger_id", triggers.issue(by.id()));
    }

    private static void state(ObjectNode payload, ObjectNode action) {
        var values = payload.putObject("state").putObject("values");
        if (!action.path("type").asText().equals("button")) {
            values.putObject(action.path("block_id").asText())
                    .set(action.path("action_id").asText(), action.deepCopy().without("block_id"));
        }
    }

    private static void channel(ObjectNode payload, Conversation channel) {
        payload.putObject("channel").put("id", channel.id()).put("name", shownName(channel));
    }

    private String url(Member by, Conversation channel, Optional<Posted> source) {
        return base + "/hooks/" + urls.issue(by.id(), channel, source);
    }

    private static String shownName(Conversation channel) {
        if (channel.kind() == Kind.IM) {
            return "directmessage";
        }
        return channel.kind() == Kind.PRIVATE ? "privategroup" : channel.name();
    }
}
