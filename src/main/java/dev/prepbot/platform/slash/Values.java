package dev.prepbot.platform.slash;

import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import java.util.Locale;
import java.util.Optional;

/** Turns what was typed for an option into the value that the option takes. */
record Values(Names names) {

    /** Whether the option takes any words, not just certain ones. */
    static boolean open(CommandOption option) {
        return option.type() instanceof CommandOption.Type.Words
                || option.type() instanceof CommandOption.Type.Suggested;
    }

    /** The value, or empty if the option does not take what was typed. */
    Optional<String> read(CommandOption option, String typed) {
        var type = option.type();
        if (type instanceof CommandOption.Type.Words words) {
            return Optional.of(typed).filter(text -> text.length() <= words.longest());
        } else if (type instanceof CommandOption.Type.OneOf oneOf) {
            return oneOf.choices().stream()
                    .filter(choice -> choice.value().equalsIgnoreCase(typed)
                            || choice.label().equalsIgnoreCase(typed))
                    .map(Control.Choice::value)
                    .findFirst();
        } else if (type instanceof CommandOption.Type.WholeNumber number) {
            return number(typed, number);
        } else if (type instanceof CommandOption.Type.Channel) {
            return names.channel(typed);
        } else if (type instanceof CommandOption.Type.Someone) {
            return names.someone(typed);
        } else if (type instanceof CommandOption.Type.Role) {
            return names.role(typed);
        } else if (type instanceof CommandOption.Type.YesNo) {
            return yesOrNo(typed);
        }
        return Optional.of(typed);
    }

    private static Optional<String> number(String typed, CommandOption.Type.WholeNumber range) {
        if (!typed.matches("-?\\d{1,9}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(typed);
        return value < range.least() || value > range.most() ? Optional.empty() : Optional.of(String.valueOf(value));
    }

    private static Optional<String> yesOrNo(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> Optional.of("true");
            case "no", "false", "off" -> Optional.of("false");
            default -> Optional.empty();
        };
    }
}
