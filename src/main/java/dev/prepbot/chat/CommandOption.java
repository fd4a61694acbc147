package dev.prepbot.chat;

import java.util.List;

/**
 * One thing that may be given with a command.
 *
 * @param name lower-case, at most 32 characters
 * @param description at most 100 characters
 * @param type what may be given
 * @param required whether it must be given
 */
public record CommandOption(String name, String description, Type type, boolean required) {

    public CommandOption {
        if (!name.matches("[a-z0-9-]{1,32}")) {
            throw new IllegalArgumentException("an option is a lower-case word of at most 32 characters: " + name);
        }
        Command.requireDescription(description);
    }

    /** What may be given for an option. */
    public sealed interface Type {
        /** Any words. */
        record Words(int longest) implements Type {}

        /** One of a few fixed values, at most 25. */
        record OneOf(List<Control.Choice> choices) implements Type {
            public OneOf {
                choices = List.copyOf(choices);
                Control.Choice.requireEach(choices);
            }
        }

        /** Words, with suggestions while typing. */
        record Suggested() implements Type {}

        /** A whole number. */
        record WholeNumber(int least, int most) implements Type {}

        /** A channel of the server, given as its place id. */
        record Channel() implements Type {}

        /** A person, given as their person id. */
        record Someone() implements Type {}

        /** A role or group of people, given as the platform's id. */
        record Role() implements Type {}

        /** Yes or no, given as {@code true} or {@code false}. */
        record YesNo() implements Type {}
    }
}
