package dev.prepbot.platform.playground;

import dev.prepbot.web.Problem;
import dev.prepbot.words.OwnWords;
import java.util.Locale;
import java.util.Map;

/** The page's own words in one language. */
record PageWords(OwnWords own) {

    /** The words nearest to a locale. */
    static PageWords in(Locale locale) {
        return new PageWords(OwnWords.in("playground", locale));
    }

    Map<String, String> texts() {
        return own.texts();
    }

    /** A text, with its values in the place of the names in braces. */
    String say(String key, Map<String, ?> values) {
        return own.say(key, values);
    }

    /** What is wrong and what to do next, by the keys {@code error.…} and {@code next.…}. */
    Problem problem(int status, String key, Map<String, ?> values) {
        return new Problem(status, say("error." + key, values), say("next." + key, values));
    }

    Problem problem(int status, String key) {
        return problem(status, key, Map.of());
    }
}
