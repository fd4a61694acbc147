package dev.prepbot.store;

import dev.prepbot.chat.Errand;

/** Errands as text for tests that carry them between processes, written as the outbox writes them. */
public final class WireErrands {

    private WireErrands() {}

    public static String write(Errand errand) {
        return ErrandJson.write(errand);
    }

    public static Errand read(String json) {
        return ErrandJson.read(json);
    }
}
