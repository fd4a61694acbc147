package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord takes as the components of a message or modal; see "Component Reference". */
final class ComponentRules {

    static final int ACTION_ROW = 1;
    static final int BUTTON = 2;
    static final int STRING_SELECT = 3;
    static final int TEXT_INPUT = 4;
    static final int CHANNEL_SELECT = 8;
    static final int SECTION = 9;
    static final int TEXT = 10;
    static final int THUMBNAIL = 11;
    static final int CONTAINER = 17;
    static final int LABEL = 18;

    private static final int LINK = 5;

    private final Set<String> seen = new HashSet<>();
    private int count;
    private int words;

    /** Refuses the components of an ordinary message, else numbers them. */
    static void message(JsonNode components) {
        require(components.size() <= 5, "at most 5 rows");
        var rules = new ComponentRules();
        for (var row : components) {
            require(row.path("type").asInt() == ACTION_ROW, "without the flag, only action rows at the top");
            rules.each(row);
        }
    }

    /** Refuses the components of a message that has nothing else. */
    static void newStyle(JsonNode components) {
        var rules = new ComponentRules();
        components.forEach(rules::each);
        require(rules.count <= 40, "at most 40 components");
        require(rules.words <= 4000, "at most 4000 characters of text in all components");
    }

    /** Refuses the components of a modal. */
    static void modal(JsonNode components) {
        require(!components.isEmpty() && components.size() <= 5, "a modal has 1 to 5 components");
        var rules = new ComponentRules();
        for (var one : components) {
            int type = one.path("type").asInt();
            require(type == ACTION_ROW || type == LABEL || type == TEXT, "a modal has labels and texts");
            rules.each(one);
        }
    }

    private void each(JsonNode component) {
        count++;
        if (component instanceof ObjectNode object && !object.has("id")) {
            object.put("id", count);
        }
        switch (component.path("type").asInt()) {
            case ACTION_ROW -> row(component);
            case BUTTON -> button(component);
            case STRING_SELECT -> select((ObjectNode) component);
            case TEXT_INPUT -> input(component);
            case TEXT -> text(component);
            case LABEL -> label(component);
            default -> require(component.path("type").asInt() <= 21, "an unknown type of component");
        }
        component.path("components").forEach(this::each);
        each(component, "component");
        each(component, "accessory");
    }

    private void each(JsonNode component, String child) {
        if (component.has(child)) {
            each(component.path(child));
        }
    }

    private static void row(JsonNode row) {
        var inside = row.path("components");
        boolean buttons =
                Json.items(inside).stream().allMatch(one -> one.path("type").asInt() == BUTTON);
        require(!inside.isEmpty() && inside.size() <= (buttons ? 5 : 1), "a row has 1 to 5 buttons or one select");
    }

    private void button(JsonNode button) {
        length(button, "label", 0, 80);
        require(button.has("label") || button.has("emoji"), "a button has a label or an emoji");
        if (button.path("style").asInt() == LINK) {
            require(button.path("url").asText().matches("(https?|discord)://.*"), "a link button has a link");
        } else {
            customId(button);
        }
    }

    private void select(ObjectNode select) {
        customId(select);
        length(select, "placeholder", 0, 150);
        var options = select.path("options");
        require(!options.isEmpty() && options.size() <= 25, "a select has 1 to 25 options");
        int most = select.path("max_values").asInt(1);
        int least = select.path("min_values").asInt(1);
        require(most >= 1 && most <= options.size() && least <= most, "min_values and max_values fit the options");
        select.put("min_values", least).put("max_values", most);
        var values = new HashSet<String>();
        int picked = 0;
        for (var option : options) {
            length(option, "label", 1, 100);
            length(option, "value", 1, 100);
            length(option, "description", 0, 100);
            require(values.add(option.path("value").asText()), "each option has a value of its own");
            picked += option.path("default").asBoolean() ? 1 : 0;
        }
        require(picked <= most, "no more defaults than may be picked");
    }

    private void input(JsonNode input) {
        customId(input);
        length(input, "label", 0, 45);
        length(input, "placeholder", 0, 100);
        length(input, "value", 0, 4000);
        int most = input.path("max_length").asInt(4000);
        require(most >= 1 && most <= 4000 && input.path("min_length").asInt() <= most, "lengths of 1 to 4000");
        require(Json.text(input, "value").length() <= most, "a value no longer than max_length");
    }

    private void text(JsonNode text) {
        length(text, "content", 1, 4000);
        words += text.path("content").asText().length();
    }

    private static void label(JsonNode label) {
        length(label, "label", 1, 45);
        length(label, "description", 0, 100);
        require(label.path("component").isObject(), "a label has a component");
    }

    private void customId(JsonNode component) {
        length(component, "custom_id", 1, 100);
        require(seen.add(component.path("custom_id").asText()), "custom ids are unique in a message");
    }

    static void length(JsonNode object, String field, int least, int most) {
        int length = Json.text(object, field)
                .codePointCount(0, Json.text(object, field).length());
        require(length >= least && length <= most, field + " has " + least + " to " + most + " characters");
    }

    static void require(boolean met, String rule) {
        if (!met) {
            throw Problem.INVALID_FORM_BODY.refusal(rule);
        }
    }
}
