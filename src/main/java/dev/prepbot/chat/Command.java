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

    public Command {
        options = List.copyOf(options);
    }

    /** Who may use a command. */
    public enum Who {
        /** Everyone, in servers and in direct conversations. */
        MEMBERS,
        /** Those who administer the server, there only. */
        ADMINS
    }
}
