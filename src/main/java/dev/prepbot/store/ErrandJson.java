package dev.prepbot.store;

import dev.prepbot.chat.Errand;

/** Errands as JSON. */
final class ErrandJson {

    private ErrandJson() {}

    static String write(Errand errand) {
        return StoredJson.write(errand);
    }

    static Errand read(String json) {
        return StoredJson.read(json, Errand.class);
    }
}
