package dev.prepbot.platform.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.platform.slash.Reading;
import dev.prepbot.words.OwnWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words why a typed line is no command, and what to do next. */
final class Misreadings {

    /** As much of someone's word as is shown again. */
    private static final int LONGEST_SHOWN = 60;

    private final OwnWords words;

    private Misreadings(OwnWords words) {
        this.words = words;
    }

    /** The answer, for the person alone. */
    static SlashCommandResponse answer(Locale locale, Reading.Misunderstood reading, String line) {
        var misreadings = new Misreadings(SlackWords.in(locale));
        var text = misreadings.inWords(reading);
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(PlainWords.escaped(text))
                .blocks(List.of(misreadings.block(reading, text, line)))
                .build();
    }

    private LayoutBlock block(Reading.Misunderstood reading, String text, String line) {
        if (reading instanceof Reading.Missing missing
                && missing.option().type() instanceof CommandOption.Type.Suggested) {
            var picking = new Picking(missing.command().path(), missing.option().name(), line);
            if (picking.fits()) {
                return picking.block(text, words.say("suggest.placeholder"));
            }
        }
        return SectionBlock.builder().text(Kit.plain(text)).build();
    }

    private String inWords(Reading.Misunderstood reading) {
        if (reading instanceof Reading.NoSuchCommand none) {
            var values = Map.of("command", RichText.COMMAND, "typed", shown(none.typed()));
            return words.say("error.no-command", values) + " "
                    + none.nearest()
                            .map(near -> words.say("next.no-command", with(values, "nearest", near)))
                            .orElseGet(() -> words.say("next.any-command", values));
        } else if (reading instanceof Reading.Incomplete group) {
            return both(
                    "incomplete",
                    Map.of(
                            "command", RichText.COMMAND,
                            "group", group.group(),
                            "parts", String.join(", ", group.parts()),
                            "first", group.parts().get(0)));
        } else if (reading instanceof Reading.NoSuchOption none) {
            return noOption(none);
        } else if (reading instanceof Reading.TooMuch more) {
            return both("too-much", Map.of("command", use(more.command()), "word", shown(more.word())));
        } else if (reading instanceof Reading.Missing missing) {
            return missing(missing);
        } else if (reading instanceof Reading.Twice twice) {
            return both("twice", about(twice.command(), twice.option()));
        }
        var not = (Reading.NotTaken) reading;
        return words.say("error.not-taken", with(about(not.command(), not.option()), "value", shown(not.value()))) + " "
                + next(not.option());
    }

    private String noOption(Reading.NoSuchOption none) {
        var options = none.command().options().stream().map(CommandOption::name).collect(Collectors.joining(", "));
        var values = Map.of("command", use(none.command()), "typed", shown(none.typed()), "options", options);
        return words.say("error.no-option", values) + " "
                + none.nearest()
                        .map(near -> words.say("next.no-option", Map.of("nearest", near)))
                        .orElseGet(() -> words.say("next.any-option", values));
    }

    private String missing(Reading.Missing missing) {
        var values = about(missing.command(), missing.option());
        var next = missing.option().type() instanceof CommandOption.Type.Suggested ? "next.pick" : "next.missing";
        return words.say("error.missing", values) + " " + words.say(next, values);
    }

    private String next(CommandOption option) {
        var type = option.type();
        if (type instanceof CommandOption.Type.OneOf oneOf) {
            var values = oneOf.choices().stream().map(Control.Choice::value).collect(Collectors.joining(", "));
            return words.say("next.one-of", Map.of("values", values));
        } else if (type instanceof CommandOption.Type.WholeNumber number) {
            return words.say("next.whole-number", Map.of("least", number.least(), "most", number.most()));
        } else if (type instanceof CommandOption.Type.Words text) {
            return words.say("next.shorter", Map.of("longest", text.longest()));
        } else if (type instanceof CommandOption.Type.Channel) {
            return words.say("next.channel");
        } else if (type instanceof CommandOption.Type.Someone) {
            return words.say("next.someone");
        }
        return words.say(type instanceof CommandOption.Type.Role ? "next.role" : "next.yes-no");
    }

    private String both(String key, Map<String, String> values) {
        return words.say("error." + key, values) + " " + words.say("next." + key, values);
    }

    private static Map<String, String> about(Command command, CommandOption option) {
        return Map.of("command", use(command), "option", option.name(), "description", option.description());
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }

    private static String use(Command command) {
        return RichText.COMMAND + " " + command.path();
    }

    private static String shown(String typed) {
        var plain = Typed.plain(typed);
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
