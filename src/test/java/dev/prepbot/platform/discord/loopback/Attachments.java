package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Files of messages; see "Uploading Files". */
final class Attachments {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST = 10;

    private Attachments() {}

    /** Keeps, drops and adds files as a payload says that comes with uploads. */
    static void write(World world, Message message, JsonNode payload, List<Asked.Upload> files) {
        if (files.stream().mapToInt(file -> file.content().length).sum() > LARGEST) {
            throw Problem.FILE_TOO_LARGE.refusal();
        }
        var old = Json.items(message.json().path("attachments"));
        var attachments = Json.array();
        boolean said = payload.path("attachments").isArray();
        if (!said) {
            attachments.addAll(old);
        }
        for (var wanted : payload.path("attachments")) {
            kept(old, wanted).ifPresent(attachments::add);
        }
        for (var file : files) {
            attachments.add(added(world, message, file, described(payload, file)));
        }
        ComponentRules.require(attachments.size() <= MOST, "at most 10 attachments");
        message.json().set("attachments", attachments);
    }

    private static Optional<JsonNode> kept(List<JsonNode> old, JsonNode wanted) {
        return old.stream()
                .filter(one -> one.path("id").asText().equals(wanted.path("id").asText()))
                .findFirst();
    }

    private static JsonNode described(JsonNode payload, Asked.Upload file) {
        return Json.items(payload.path("attachments")).stream()
                .filter(one -> one.path("id").asText().equals(Integer.toString(file.index())))
                .findFirst()
                .orElse(Json.object());
    }

    private static ObjectNode added(World world, Message message, Asked.Upload file, JsonNode description) {
        ComponentRules.length(description, "description", 0, 1024);
        var name = description.has("filename") ? Json.text(description, "filename") : file.name();
        message.files().put(name, file.content());
        var json = Json.object().put("id", world.id()).put("filename", name).put("size", file.content().length);
        var url = "https://cdn.discordapp.com/attachments/" + message.channel().id() + "/" + name;
        json.put("url", url).put("proxy_url", url).put("content_type", file.media());
        if (description.has("description")) {
            json.put("description", Json.text(description, "description"));
        }
        return json;
    }
}
