package dev.prepbot.bot;

import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.prep.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether what was given with a command fits its declaration; platforms check this too, but not all of them and not all.
 *
 * @param key the text of the refusal, or empty where all is well
 * @param values what stands in it
 */
record OptionCheck(String key, Map<String, ?> values) {

    private static final OptionCheck FITS = new OptionCheck("", Map.of());

    static OptionCheck of(Command command, Map<String, String> given) {
        var names = command.options().stream().map(CommandOption::name).toList();
        for (var name : given.keySet()) {
            if (!names.contains(name)) {
                return unknown(command, name, names);
            }
        }
        for (var option : command.options()) {
            var value = given.get(option.name());
            if (value == null && option.required()) {
                return new OptionCheck(
                        "refused.option-missing", Map.of("command", command.path(), "option", option.name()));
            }
            if (value != null && !fits(option.type(), value)) {
                return unfit(option, value);
            }
        }
        return FITS;
    }

    Optional<Decision> refusal(Turn turn) {
        return key.isEmpty() ? Optional.empty() : Optional.of(turn.refuse(key, values));
    }

    private static OptionCheck unknown(Command command, String name, List<String> names) {
        if (names.isEmpty()) {
            return new OptionCheck("refused.no-options", Map.of("command", command.path(), "option", Excerpt.of(name)));
        }
        var nearest = Nearest.to(name, names).orElse(names.get(0));
        return new OptionCheck(
                "refused.option-unknown",
                Map.of(
                        "command", command.path(),
                        "option", Excerpt.of(name),
                        "options", String.join(", ", names),
                        "nearest", nearest));
    }

    private static OptionCheck unfit(CommandOption option, String value) {
        if (option.type() instanceof CommandOption.Type.OneOf oneOf) {
            var known = oneOf.choices().stream().map(choice -> choice.value()).collect(Collectors.joining(", "));
            return new OptionCheck(
                    "refused.option-choice",
                    Map.of("option", option.name(), "value", Excerpt.of(value), "known", known));
        }
        if (option.type() instanceof CommandOption.Type.WholeNumber number) {
            return new OptionCheck(
                    "refused.option-number",
                    Map.of(
                            "option",
                            option.name(),
                            "value",
                            Excerpt.of(value),
                            "least",
                            number.least(),
                            "most",
                            number.most()));
        }
        return new OptionCheck("refused.option-unfit", Map.of("option", option.name(), "value", Excerpt.of(value)));
    }

    private static boolean fits(CommandOption.Type type, String value) {
        if (type instanceof CommandOption.Type.OneOf oneOf) {
            return oneOf.choices().stream().anyMatch(choice -> choice.value().equals(value));
        }
        if (type instanceof CommandOption.Type.WholeNumber number) {
            return value.matches("-?\\d{1,9}")
                    && Integer.parseInt(value) >= number.least()
                    && Integer.parseInt(value) <= number.most();
        }
        if (type instanceof CommandOption.Type.Words words) {
            return value.length() <= words.longest();
        }
        if (type instanceof CommandOption.Type.YesNo) {
            return value.equals("true") || value.equals("false");
        }
        return !value.isBlank();
    }
}
