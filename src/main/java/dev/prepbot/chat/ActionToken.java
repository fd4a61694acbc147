package dev.prepbot.chat;

import java.util.List;

/**
 * What a button, select or form stands for: a version, an action and what it is about.
 *
 * <p>Written {@code 1:answer:k3x9}; at most {@value #LONGEST} characters, Discord's limit for a custom id. It says what
 * is wanted, never who may: that is looked up.
 *
 * @param action the action's name
 * @param about what it acts on, in the action's own order; without colons
 */
public record ActionToken(String action, List<String> about) {

    /** Discord's limit for a custom id, the strictest of the platforms'. */
    public static final int LONGEST = 100;

    private static final String VERSION = "1";

    public ActionToken {
        about = List.copyOf(about);
        var written = written(action, about);
        if (written.length() > LONGEST || action.contains(":") || about.stream().anyMatch(part -> part.contains(":"))) {
            throw new IllegalArgumentException("not a token: " + written);
        }
    }

    public static ActionToken of(String action, String... about) {
        return new ActionToken(action, List.of(about));
    }

    /** Reads a token; one of another version or shape becomes the action {@code unknown}, which is answered kindly. */
    public static ActionToken read(String text) {
        var parts = List.of(text.split(":", -1));
        if (text.length() > LONGEST || parts.size() < 2 || !parts.get(0).equals(VERSION)) {
            return of("unknown");
        }
        return new ActionToken(parts.get(1), parts.subList(2, parts.size()));
    }

    /** The part at an index, or an empty text where the token is shorter. */
    public String part(int index) {
        return index < about.size() ? about.get(index) : "";
    }

    @Override
    public String toString() {
        return written(action, about);
    }

    private static String written(String action, List<String> about) {
        return VERSION + ":" + action + (about.isEmpty() ? "" : ":" + String.join(":", about));
    }
}
