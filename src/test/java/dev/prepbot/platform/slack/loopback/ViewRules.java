package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What holds for views, by https://docs.slack.dev/reference/views. */
final class ViewRules {

    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_METADATA = 3000;
    private static final int LONGEST_CALLBACK = 255;

    private ViewRules() {}

    static List<String> problems(JsonNode view, String type) {
        var problems = new ArrayList<>(Blocks.problems(view.path("blocks"), Blocks.MOST_IN_A_VIEW));
        if (!view.path("type").asText().equals(type)) {
            problems.add("[ERROR] must be a " + type + " [json-pointer:/type]");
        }
        if (view.path("private_metadata").asText().length() > LONGEST_METADATA) {
            problems.add("[ERROR] must be at most 3000 characters [json-pointer:/private_metadata]");
        }
        if (view.path("callback_id").asText().length() > LONGEST_CALLBACK) {
            problems.add("[ERROR] must be at most 255 characters [json-pointer:/callback_id]");
        }
        if (type.equals("modal")) {
            problems.addAll(ofModal(view));
        }
        return problems;
    }

    private static List<String> ofModal(JsonNode view) {
        var problems = new ArrayList<String>();
        for (var name : List.of("title", "submit", "close")) {
            int length = view.at("/" + name + "/text").asText().length();
            if (length > LONGEST_TITLE || (length == 0 && (view.has(name) || name.equals("title")))) {
                problems.add("[ERROR] must have 1 to 24 characters [json-pointer:/" + name + "]");
            }
        }
        boolean asks = Json.items(view.path("blocks"))
                .anyMatch(block -> block.path("type").asText().equals("input"));
        if (asks && !view.has("submit")) {
            problems.add("[ERROR] `submit` is required when there is an input [json-pointer:/submit]");
        }
        return problems;
    }
}
