package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form that stands open before someone.
 *
 * @param from what it was the answer to
 * @param json as the bot described it
 */
public record Modal(Interaction from, JsonNode json) {

    /** A field to type in. */
    public record Field(String id, String label, JsonNode json) {}

    static void check(JsonNode modal) {
        ComponentRules.length(modal, "title", 1, 45);
        ComponentRules.length(modal, "custom_id", 1, 100);
        ComponentRules.modal(modal.path("components"));
    }

    public String customId() {
        return Json.text(json, "custom_id");
    }

    public String title() {
        return Json.text(json, "title");
    }

    /** The fields to type in, in order. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (var one : json.path("components")) {
            if (one.path("type").asInt() == ComponentRules.LABEL) {
                var inside = one.path("component");
                fields.add(new Field(Json.text(inside, "custom_id"), Json.text(one, "label"), inside));
            }
            for (var inside : one.path("components")) {
                fields.add(new Field(Json.text(inside, "custom_id"), Json.text(inside, "label"), inside));
            }
        }
        return fields;
    }

    /** What is sent when it is filled in. */
    ObjectNode filled(Map<String, String> texts) {
        var data = Json.object().put("custom_id", customId());
        var components = data.putArray("components");
        for (var one : json.path("components")) {
            int type = one.path("type").asInt();
            var sent = components
                    .addObject()
                    .put("type", type)
                    .put("id", one.path("id").asInt());
            if (type == ComponentRules.LABEL) {
                sent.set("component", typed(one.path("component"), texts));
            } else if (type == ComponentRules.ACTION_ROW) {
                sent.putArray("components").add(typed(one.path("components").path(0), texts));
            }
        }
        return data;
    }

    private static ObjectNode typed(JsonNode input, Map<String, String> texts) {
        var id = Json.text(input, "custom_id");
        var sent = Json.object()
                .put("type", input.path("type").asInt())
                .put("id", input.path("id").asInt());
        return sent.put("custom_id", id).put("value", texts.getOrDefault(id, ""));
    }
}
