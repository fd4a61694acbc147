package dev.prepbot.bot.flow;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.prep.question.Level;
import java.util.Arrays;
import java.util.List;

/** Levels as people pick them. */
public final class Levels {

    private Levels() {}

    public static CommandOption option(Words words) {
        return new CommandOption(
                "level", words.plain("option.level"), new CommandOption.Type.OneOf(choices(words)), false);
    }

    public static List<Choice> choices(Words words) {
        return Arrays.stream(Level.values())
                .map(level -> new Choice(level.slug(), words.plain("level." + level.slug()), false))
                .toList();
    }
}
