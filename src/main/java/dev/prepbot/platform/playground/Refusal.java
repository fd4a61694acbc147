package dev.prepbot.platform.playground;

import java.util.Locale;
import java.util.Map;

/**
 * Why a message is not taken.
 *
 * @param key stands for the reason in the page's words, behind {@code refusal.}
 * @param values what the words name
 */
record Refusal(String key, Map<String, String> values) {

    Refusal {
        values = Map.copyOf(values);
    }

    static Refusal of(String key, String what) {
        return new Refusal(key, Map.of("what", what));
    }

    static Refusal tooMuch(String key, int length, int limit) {
        return new Refusal(key, Map.of("length", String.valueOf(length), "limit", String.valueOf(limit)));
    }

    /** The reason in English, for staff and logs. */
    String inWords() {
        return PageWords.in(Locale.ENGLISH).say("refusal." + key, values);
    }
}
