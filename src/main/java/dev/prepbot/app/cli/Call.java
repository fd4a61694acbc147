package dev.prepbot.app.cli;

import dev.prepbot.app.config.Choice;
import dev.prepbot.app.config.Configuration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * A command as it was typed.
 *
 * @param given what stood behind it
 * @param root the whole command line
 * @param environment the environment variables
 * @param console where to speak
 */
record Call(ParseResult given, CommandLine root, Map<String, String> environment, Console console) {

    Optional<String> option(String name) {
        return Optional.ofNullable(given.matchedOptionValue(name, (String) null));
    }

    boolean has(String option) {
        return given.hasMatchedOption(option);
    }

    boolean json() {
        return has(Specs.JSON);
    }

    /** What was typed besides options. */
    List<String> words() {
        return given.matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList();
    }

    private Optional<String> value(Choice choice) {
        if (choice.label().isEmpty()) {
            return has(choice.option()) ? Optional.of("true") : Optional.empty();
        }
        return option(choice.option());
    }

    /** The configuration with what this command's options change. */
    Configuration configuration() {
        var options = new EnumMap<Choice, String>(Choice.class);
        for (var choice : Choice.values()) {
            if (given.commandSpec().findOption(choice.option()) != null) {
                value(choice).ifPresent(text -> options.put(choice, text));
            }
        }
        return Configuration.read(options, environment);
    }
}
