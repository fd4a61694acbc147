package dev.prepbot.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes. */
final class Exit {

    static final int FINE = 0;
    static final int COULD_NOT_RUN = 1;
    static final int WRONG = 2;

    private Exit() {}

    /** As the help shows them. */
    static Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        words.put(" " + FINE, "fine");
        words.put(" " + COULD_NOT_RUN, "could not run");
        words.put(" " + WRONG, "wrong usage, configuration or questions");
        return words;
    }
}
