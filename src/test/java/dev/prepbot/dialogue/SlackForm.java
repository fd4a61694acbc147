package dev.prepbot.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Form;
import java.util.ArrayList;
import java.util.Optional;

/** A modal as a form with fields; one that only says something is none. */
final class SlackForm {

    private static final int LONGEST_INPUT = 3000;

    private SlackForm() {}

    static Optional<Form> read(JsonNode view) {
        var fields = new ArrayList<Form.Field>();
        for (var block : view.path("blocks")) {
            if (block.path("element").path("type").asText().equals("plain_text_input")) {
                fields.add(field(block, block.path("element")));
            }
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var token = ActionToken.of("view", view.path("id").asText());
        return Optional.of(new Form(token, view.at("/title/text").asText(), fields));
    }

    private static Form.Field field(JsonNode block, JsonNode element) {
        return new Form.Field(
                block.path("block_id").asText(),
                block.at("/label/text").asText(),
                element.at("/placeholder/text").asText(""),
                element.path("initial_value").asText(""),
                element.path("max_length").asInt(LONGEST_INPUT),
                element.path("multiline").asBoolean());
    }
}
