package dev.prepbot.app.cli;

import dev.prepbot.app.config.Choice;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises a command line that plainly runs the bot: nothing, or options with their values.
 *
 * <p>Loading the parser and describing every command to it takes longer than opening the database. All that is not as
 * plain as this is left to the parser, mistakes included.
 */
final class PlainRun {

    private PlainRun() {}

    /** The options of a plain run; nothing where the parser must look. */
    static Optional<Map<Choice, String>> options(String... arguments) {
        var options = new EnumMap<Choice, String>(Choice.class);
        int first = arguments.length > 0 && arguments[0].equals("run") ? 1 : 0;
        for (int i = first; i < arguments.length; i += 2) {
            var name = arguments[i];
            var choice = Arrays.stream(Choice.values())
                    .filter(known -> known.option().equals(name))
                    .findFirst();
            if (choice.isEmpty()
                    || choice.get().label().isEmpty()
                    || i + 1 == arguments.length
                    || !isPlain(arguments[i + 1])) {
                return Optional.empty();
            }
            if (options.put(choice.get(), arguments[i + 1]) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    /** Neither an option, nor quoted, nor the name of a file of arguments. */
    private static boolean isPlain(String value) {
        return value.chars().noneMatch(c -> c == '"' || c == '\'' || c == '\\')
                && !value.startsWith("-")
                && !value.startsWith("@")
                && !value.isEmpty();
    }
}
