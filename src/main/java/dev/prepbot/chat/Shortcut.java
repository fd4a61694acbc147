package dev.prepbot.chat;

/**
 * A command in a message's own menu, which works on that message.
 *
 * @param name by which it is reported, a lower-case word
 * @param label what the menu says, at most 24 characters, Slack's limit
 */
public record Shortcut(String name, String label) {

    /** Slack's limit for the name of a shortcut; Discord allows 32. */
    public static final int LONGEST_LABEL = 24;

    public Shortcut {
        if (!name.matches("[a-z0-9-]{1,32}")) {
            throw new IllegalArgumentException("a shortcut's name is a lower-case word: " + name);
        }
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("a shortcut's label has 1 to 24 characters: " + label);
        }
    }
}
