package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** https://docs.slack.dev/messaging/working-with-files#upload. */
final class FileMethods {

    private final Workspace workspace;
    private final Files files;
    private final Events events;
    private final Function<String, String> uploadUrl;

    /** @param uploadUrl where the content of a file goes */
    FileMethods(Workspace workspace, Files files, Events events, Function<String, String> uploadUrl) {
        this.workspace = workspace;
        this.files = files;
        this.events = events;
        this.uploadUrl = uploadUrl;
    }

    Map<String, Method> all() {
        return Map.of("files.getUploadURLExternal", this::announce, "files.completeUploadExternal", this::complete);
    }

    private ObjectNode announce(Arguments given) {
        var name = given.required("filename");
        int length = given.number("length", 0);
        if (length < 1) {
            throw Refusal.of("invalid_arguments", List.of("[ERROR] must be greater than 0 [json-pointer:/length]"));
        }
        var id = workspace.id("F");
        files.announce(id, name, length, given.text("alt_txt", ""));
        return Json.object().put("upload_url", uploadUrl.apply(id)).put("file_id", id);
    }

    private ObjectNode complete(Arguments given) {
        var list = given.json("files").filter(JsonNode::isArray).orElseThrow(() -> Refusal.of("invalid_arguments"));
        var shown = Json.array(Json.items(list).map(this::shown));
        given.text("channel_id").ifPresent(channel -> share(channel, given, shown));
        var answer = Json.object();
        answer.set("files", shown);
        return answer;
    }

    private ObjectNode shown(JsonNode named) {
        var upload = files.find(named.path("id").asText()).orElseThrow(() -> Refusal.of("file_not_found"));
        if (upload.content().isEmpty()) {
            throw Refusal.of("file_update_failed");
        }
        return upload.shown(named.path("title").asText(upload.name()));
    }

    private void share(String id, Arguments given, JsonNode shown) {
        var channel = workspace
                .conversation(id)
                .filter(found -> found.readableBy(Workspace.BOT))
                .orElseThrow(() -> Refusal.of("channel_not_found"));
        if (channel.archived()) {
            throw Refusal.of("is_archived");
        }
        if (!channel.has(Workspace.BOT)) {
            throw Refusal.of("not_in_channel");
        }
        var body = Json.object().put("subtype", "file_share").put("user", Workspace.BOT);
        body.put("bot_id", Workspace.BOT_ID).put("text", given.text("initial_comment", ""));
        body.set("blocks", given.json("blocks").map(Blocks::kept).orElseGet(Json::array));
        body.set("files", shown);
        given.text("thread_ts").ifPresent(root -> body.put("thread_ts", root));
        events.said(workspace.messages().say(channel, Optional.empty(), body));
    }
}
