package dev.prepbot.platform.discord.loopback;

import static dev.prepbot.platform.discord.loopback.ComponentRules.length;
import static dev.prepbot.platform.discord.loopback.ComponentRules.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;

/** What Discord takes as an application command; see "Application Command Object". */
final class CommandRules {

    static final int SLASH = 1;
    static final int MESSAGE = 3;

    static final int SUBCOMMAND = 1;
    static final int GROUP = 2;

    private static final String NAME = "[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}";
    private static final int MOST_IN_ALL = 8000;

    private CommandRules() {}

    static void check(JsonNode command) {
        if (command.path("type").asInt(SLASH) != SLASH) {
            length(command, "name", 1, 32);
            require(Json.text(command, "description").isEmpty(), "only slash commands have descriptions");
            return;
        }
        named(command);
        require(words(command) <= MOST_IN_ALL, "at most 8000 characters in a command");
        options(command.path("options"), 0);
    }

    private static void named(JsonNode one) {
        var name = Json.text(one, "name");
        require(name.matches(NAME), "names match the pattern of commands: " + name);
        require(name.equals(name.toLowerCase(Locale.ROOT)), "names are lower-case: " + name);
        length(one, "description", 1, 100);
        for (var translated : one.path("name_localizations")) {
            var text = translated.asText();
            require(text.matches(NAME) && text.equals(text.toLowerCase(Locale.ROOT)), "lower-case in every language");
        }
        for (var translated : one.path("description_localizations")) {
            require(
                    !translated.asText().isEmpty() && translated.asText().length() <= 100,
                    "1 to 100 in every language");
        }
    }

    private static void options(JsonNode options, int depth) {
        require(options.size() <= 25, "at most 25 options");
        var names = new HashSet<String>();
        boolean optional = false;
        long sub = Json.items(options).stream().filter(CommandRules::isSub).count();
        require(sub == 0 || sub == options.size(), "subcommands and options do not mix");
        for (var option : options) {
            named(option);
            require(names.add(Json.text(option, "name")), "each option has a name of its own");
            require(!isSub(option) || depth < 2, "subcommands are at most two deep");
            boolean required = option.path("required").asBoolean();
            require(!(required && optional), "required options come first");
            optional |= !required && !isSub(option);
            choices(option);
            options(option.path("options"), depth + 1);
        }
    }

    private static void choices(JsonNode option) {
        require(option.path("choices").size() <= 25, "at most 25 choices");
        boolean both = option.path("autocomplete").asBoolean()
                && !option.path("choices").isEmpty();
        require(!both, "autocomplete and choices do not mix");
        for (var choice : option.path("choices")) {
            choice(choice);
        }
    }

    static void choice(JsonNode choice) {
        length(choice, "name", 1, 100);
        require(
                !choice.path("value").isTextual()
                        || choice.path("value").asText().length() <= 100,
                "value up to 100");
    }

    private static boolean isSub(JsonNode option) {
        return option.path("type").asInt() == SUBCOMMAND || option.path("type").asInt() == GROUP;
    }

    private static int words(JsonNode one) {
        int words =
                Json.text(one, "name").length() + Json.text(one, "description").length();
        for (var option : one.path("options")) {
            words += words(option);
        }
        for (var choice : one.path("choices")) {
            words += Json.text(choice, "name").length()
                    + choice.path("value").asText().length();
        }
        return words;
    }
}
