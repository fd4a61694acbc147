package dev.prepbot.platform.playground;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.platform.slash.Reading;
import dev.prepbot.web.Problem;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words why a typed line is no command. */
final class Misreadings {

    private Misreadings() {}

    static Problem problem(PageWords words, Reading.Misunderstood reading) {
        if (reading instanceof Reading.NoSuchCommand none) {
            var error = words.say("error.no-command", Map.of("typed", none.typed()));
            var next = none.nearest().map(nearest -> words.say("next.no-command", Map.of("nearest", nearest)));
            return new Problem(400, error, next.orElseGet(() -> words.say("next.any-command", Map.of())));
        } else if (reading instanceof Reading.Incomplete group) {
            var parts = String.join(", ", group.parts());
            var values = Map.of(
                    "group",
                    group.group(),
                    "parts",
                    parts,
                    "first",
                    group.parts().get(0));
            return words.problem(400, "incomplete", values);
        } else if (reading instanceof Reading.NoSuchOption none) {
            var path = none.command().path();
            var options =
                    none.command().options().stream().map(CommandOption::name).collect(Collectors.joining(", "));
            var error = words.say("error.no-option", Map.of("command", path, "typed", none.typed()));
            var next = none.nearest().map(nearest -> words.say("next.no-option", Map.of("nearest", nearest)));
            return new Problem(
                    400, error, next.orElseGet(() -> words.say("next.any-option", Map.of("options", options))));
        } else if (reading instanceof Reading.TooMuch more) {
            return words.problem(
                    400, "too-much", Map.of("command", more.command().path(), "word", more.word()));
        } else if (reading instanceof Reading.Missing missing) {
            return words.problem(400, "missing", about(missing.command(), missing.option(), ""));
        } else if (reading instanceof Reading.Twice twice) {
            return words.problem(400, "twice", about(twice.command(), twice.option(), ""));
        }
        var not = (Reading.NotTaken) reading;
        var values = about(not.command(), not.option(), not.value());
        return new Problem(400, words.say("error.not-taken", values), next(words, not.option()));
    }

    private static Map<String, String> about(Command command, CommandOption option, String value) {
        return Map.of(
                "command",
                command.path(),
                "option",
                option.name(),
                "description",
                option.description(),
                "value",
                value.length() > 60 ? value.substring(0, 60) + "…" : value);
    }

    private static String next(PageWords words, CommandOption option) {
        var type = option.type();
        if (type instanceof CommandOption.Type.OneOf oneOf) {
            var values = oneOf.choices().stream().map(Control.Choice::value).collect(Collectors.joining(", "));
            return words.say("next.one-of", Map.of("values", values));
        } else if (type instanceof CommandOption.Type.WholeNumber number) {
            return words.say("next.whole-number", Map.of("least", number.least(), "most", number.most()));
        } else if (type instanceof CommandOption.Type.Words text) {
            return words.say("next.shorter", Map.of("longest", text.longest()));
        } else if (type instanceof CommandOption.Type.Channel) {
            return words.say("next.channel", Map.of("example", "#" + World.CHANNEL));
        } else if (type instanceof CommandOption.Type.Someone) {
            return words.say("next.someone", Map.of("example", "@alice"));
        } else if (type instanceof CommandOption.Type.Role) {
            return words.say("next.role", Map.of("example", "@" + WorldNames.ROLE));
        }
        return words.say("next.yes-no", Map.of());
    }
}
