package dev.prepbot.platform.slash;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a typed line was understood as. */
public sealed interface Reading {

    /**
     * A command with its options.
     *
     * @param options what was given, by option name
     */
    record Understood(Command command, Map<String, String> options) implements Reading {
        public Understood {
            options = Map.copyOf(options);
        }
    }

    /** A line that is no command as it stands. */
    sealed interface Misunderstood extends Reading {}

    /**
     * No command has that name.
     *
     * @param nearest the path that was most likely meant, if one is near
     */
    record NoSuchCommand(String typed, Optional<String> nearest) implements Misunderstood {}

    /**
     * The name is that of a group, and the rest names none of its commands.
     *
     * @param parts the commands' own names
     */
    record Incomplete(String group, List<String> parts) implements Misunderstood {
        public Incomplete {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The command has no such option.
     *
     * @param nearest the option's name that was most likely meant, if one is near
     */
    record NoSuchOption(Command command, String typed, Optional<String> nearest) implements Misunderstood {}

    /** The command takes no options, or fewer words. */
    record TooMuch(Command command, String word) implements Misunderstood {}

    /** A required option is missing. */
    record Missing(Command command, CommandOption option) implements Misunderstood {}

    /** An option was given twice. */
    record Twice(Command command, CommandOption option) implements Misunderstood {}

    /** The value is none that the option takes. */
    record NotTaken(Command command, CommandOption option, String value) implements Misunderstood {}
}
