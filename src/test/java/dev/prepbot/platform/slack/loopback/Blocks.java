package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for blocks, by https://docs.slack.dev/reference/block-kit. */
final class Blocks {

    static final int MOST_IN_A_MESSAGE = 50;
    static final int MOST_IN_A_VIEW = 100;

    private static final Map<String, Integer> LONGEST_TEXT = Map.of("section", 3000, "header", 150);
    private static final Map<String, Integer> MOST_ELEMENTS = Map.of("actions", 25, "context", 10);
    private static final int LONGEST_CONTEXT = 3000;
    private static final int LONGEST_FIELD = 2000;
    private static final int LONGEST_LABEL = 2000;
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_BUTTON = 75;
    private static final int LONGEST_BUTTON_VALUE = 2000;
    private static final int LONGEST_OPTION = 75;
    private static final int LONGEST_OPTION_VALUE = 150;
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_PLACEHOLDER = 150;

    private final List<String> problems = new ArrayList<>();

    private Blocks() {}

    /** What is wrong with some blocks; nothing if Slack would take them. */
    static List<String> problems(JsonNode blocks, int most) {
        var check = new Blocks();
        if (!blocks.isArray()) {
            return List.of("[ERROR] must be an array [json-pointer:/blocks]");
        }
        check.require(blocks.size() <= most, "no more than " + most + " items allowed", "/blocks");
        var ids = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            var at = "/blocks/" + i;
            var id = blocks.get(i).path("block_id").asText();
            check.require(id.isEmpty() || ids.add(id), "`block_id` " + id + " already exists", at);
            check.block(blocks.get(i), at);
        }
        return check.problems;
    }

    /** The elements that can be acted on: in actions, beside sections, in inputs. */
    static Stream<JsonNode> elements(JsonNode block) {
        return Stream.concat(
                        Json.items(block.path("elements")), Stream.of(block.path("accessory"), block.path("element")))
                .filter(element -> element.has("action_id"));
    }

    /** Blocks as Slack keeps them, each with an id. */
    static ArrayNode kept(JsonNode blocks) {
        var kept = Json.array();
        int number = 0;
        for (var block : blocks) {
            ObjectNode copy = block.deepCopy();
            number++;
            if (!copy.has("block_id")) {
                copy.put("block_id", "b" + Integer.toString(0x5000 + number, 36));
            }
            kept.add(copy);
        }
        return kept;
    }

    private void block(JsonNode block, String at) {
        var type = block.path("type").asText();
        require(block.path("block_id").asText().length() <= LONGEST_ID, "`block_id` too long", at);
        if (type.equals("section")) {
            require(block.has("text") || block.has("fields"), "a section needs text or fields", at);
            require(block.path("fields").size() <= 10, "no more than 10 fields allowed", at);
            Json.items(block.path("fields")).forEach(field -> text(field, LONGEST_FIELD, at + "/fields"));
        }
        Optional.ofNullable(block.get("text")).ifPresent(text -> text(text, LONGEST_TEXT.getOrDefault(type, 3000), at));
        if (type.equals("input")) {
            text(block.path("label"), LONGEST_LABEL, at + "/label");
            require(block.has("element"), "missing required field: element", at);
        }
        if (type.equals("image")) {
            require(!block.path("alt_text").asText().isEmpty(), "missing required field: alt_text", at);
        }
        Optional.ofNullable(MOST_ELEMENTS.get(type)).ifPresent(most -> {
            int count = block.path("elements").size();
            require(count >= 1 && count <= most, "1 to " + most + " elements allowed", at);
        });
        if (type.equals("context")) {
            Json.items(block.path("elements"))
                    .filter(element -> element.has("text"))
                    .forEach(element -> text(element, LONGEST_CONTEXT, at));
        }
        var ids = new HashSet<String>();
        elements(block).forEach(element -> {
            var id = element.path("action_id").asText();
            require(ids.add(id), "`action_id` " + id + " already exists", at);
            element(element, at + "/" + id);
        });
    }

    private void element(JsonNode element, String at) {
        var id = element.path("action_id").asText();
        require(!id.isEmpty() && id.length() <= LONGEST_ID, "`action_id` must have 1 to 255 characters", at);
        if (element.path("type").asText().equals("button")) {
            text(element.path("text"), LONGEST_BUTTON, at);
            require(element.path("value").asText().length() <= LONGEST_BUTTON_VALUE, "value too long", at);
        }
        if (element.has("placeholder")) {
            text(element.path("placeholder"), LONGEST_PLACEHOLDER, at + "/placeholder");
        }
        if (element.has("options")) {
            int count = element.path("options").size();
            require(count >= 1 && count <= MOST_OPTIONS, "1 to 100 options allowed", at);
            Json.items(element.path("options")).forEach(option -> option(option, at));
        }
        if (element.path("type").asText().equals("plain_text_input")) {
            int most = element.path("max_length").asInt(3000);
            require(most >= 1 && most <= 3000, "max_length must be 1 to 3000", at);
            require(element.path("initial_value").asText().length() <= most, "initial_value too long", at);
        }
    }

    private void option(JsonNode option, String at) {
        text(option.path("text"), LONGEST_OPTION, at);
        int length = option.path("value").asText().length();
        require(length >= 1 && length <= LONGEST_OPTION_VALUE, "an option's value must have 1 to 150 characters", at);
    }

    private void text(JsonNode text, int longest, String at) {
        int length = text.path("text").asText().length();
        require(length >= 1, "must be more than 0 characters", at + "/text");
        require(length <= longest, "must be less than " + (longest + 1) + " characters", at + "/text");
    }

    private void require(boolean met, String problem, String at) {
        if (!met) {
            problems.add("[ERROR] " + problem + " [json-pointer:" + at + "]");
        }
    }
}
