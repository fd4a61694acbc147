package dev.prepbot.app.config;

import com.fasterxml.jackson.core.JsonToken;
import dev.prepbot.prep.text.Nearest;

/** Words for what stands in a configuration file where it does not belong. */
final class Misplaced {

    private Misplaced() {}

    static String inWords(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "a group of keys";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "empty";
            default -> "a single value";
        };
    }

    static String belongBelow(String group) {
        return "write " + String.join(", ", Keys.within(group)) + " below it, two blanks further in";
    }

    /** What the author of an unknown key most likely meant. */
    static String meant(String group, String name) {
        var elsewhere = Keys.named(name)
                .findFirst()
                .map(key -> key.group().isEmpty()
                        ? "write `" + name + "` at the beginning of a line"
                        : "write `" + name + "` below `" + key.group() + ":`, two blanks further in");
        var known = Keys.within(group);
        return elsewhere.orElseGet(() -> Nearest.to(name, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("known here: " + String.join(", ", known)));
    }
}
