package dev.prepbot.chat;

import java.util.List;

/**
 * A command as people see it, declared once and rendered on each platform.
 *
 * @param path its name, or its group's and its own: {@code practice}, {@code mock start}
 * @param description at most 100 characters
 * @param options what may be given, required ones first
 * @param first what using it leads to first, which platforms must know beforehand
 * @param who who may use it
 */
public record Command(String path, String description, List<CommandOption> options, Control.Effect first, Who who) {

    /** The longest description that all platforms take. */
    public static final int LONGEST_DESCRIPTION = 100;

    public Command {
        options = List.copyOf(options);
        if (!path.matches("[a-z0-9-]{1,32}( [a-z0-9-]{1,32})?")) {
            throw new IllegalArgumentException(
                    "a command is one or two lower-case words of at most 32 characters: " + path);
        }
        requireDescription(description);
        if (options.size() > Control.Select.MOST_OPTIONS
                || options.stream().map(CommandOption::name).distinct().count() < options.size()) {
            throw new IllegalArgumentException("a command has at most 25 options with names of their own: " + path);
        }
    }

    static void requireDescription(String description) {
        if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("a description has 1 to 100 characters: " + description);
        }
    }

    /** Who may use a command. */
    public enum Who {
        /** Everyone, in servers and in direct conversations. */
        MEMBERS,
        /** Those who administer the server, there only. */
        ADMINS
    }
}
