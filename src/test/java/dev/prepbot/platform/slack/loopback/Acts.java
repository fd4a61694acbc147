package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What a client makes of a press, a pick or something typed. */
final class Acts {

    private Acts() {}

    /** An element of a message or view, found by its action id, with its block's id. */
    static ObjectNode element(JsonNode holder, String id) {
        for (var block : holder.path("blocks")) {
            var found = Blocks.elements(block)
                    .filter(candidate -> candidate.path("action_id").asText().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                ObjectNode element = found.get().deepCopy();
                return element.put("block_id", block.path("block_id").asText());
            }
        }
        throw new AssertionError("nothing to act on with the id " + id + " in " + holder);
    }

    /** The {@code actions} entry for a press or pick. */
    static ObjectNode acted(JsonNode element, List<String> picked) {
        var type = element.path("type").asText();
        var action = Json.object().put("type", type);
        action.put("action_id", element.path("action_id").asText());
        action.put("block_id", element.path("block_id").asText());
        action.put("action_ts", "1.000001");
        if (type.equals("button")) {
            action.set("text", element.path("text"));
            if (element.has("value")) {
                action.set("value", element.path("value"));
            }
            return action;
        }
        var options = Json.array(picked.stream().map(value -> option(element, value)));
        if (type.startsWith("multi_")) {
            action.set("selected_options", options);
        } else {
            action.set("selected_option", options.path(0));
        }
        return action;
    }

    private static JsonNode option(JsonNode element, String value) {
        if (!element.has("options")) {
            return Json.object().put("value", value);
        }
        return Json.items(element.path("options"))
                .filter(option -> option.path("value").asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + value + " in " + element));
    }

    /** A modal with what was typed into it, by block id; what was not touched keeps what stood there. */
    static ObjectNode filled(ObjectNode view, Map<String, String> typed) {
        var filled = view.deepCopy();
        var values = filled.putObject("state").putObject("values");
        for (var block : view.path("blocks")) {
            var element = block.path("element");
            if (element.has("action_id")) {
                var id = block.path("block_id").asText();
                var stood = element.path("initial_value").asText("");
                values.putObject(id)
                        .set(element.path("action_id").asText(), value(element, typed.getOrDefault(id, stood)));
            }
        }
        return filled;
    }

    private static ObjectNode value(JsonNode element, String typed) {
        var type = element.path("type").asText();
        var value = Json.object().put("type", type);
        if (type.equals("plain_text_input") || type.endsWith("_text_input")) {
            return typed.isEmpty() ? value.putNull("value") : value.put("value", typed);
        }
        var picked = typed.isEmpty() ? Json.array() : Json.array(List.of(option(element, typed)).stream());
        if (type.startsWith("multi_") || type.equals("checkboxes")) {
            value.set("selected_options", picked);
        } else {
            value.set("selected_option", picked.isEmpty() ? null : picked.get(0));
        }
        return value;
    }
}
