package dev.prepbot.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.chat.Errand;

/** Errands as JSON. */
final class ErrandJson {

    private ErrandJson() {}

    static String write(Errand errand) {
        return StoredJson.write(errand);
    }

    /** What an errand says, without what it takes to say it. */
    static JsonNode words(Errand errand) {
        var intention = StoredJson.tree(write(errand)).path("intention");
        var said = intention.has("message") ? intention.path("message").path("blocks") : intention.path("form");
        // A file that is on its way may be an export itself.
        said.forEach(block -> {
            if (block instanceof ObjectNode file && file.has("content")) {
                file.remove("content");
            }
        });
        return said;
    }

    static Errand read(String json) {
        return StoredJson.read(json, Errand.class);
    }
}
