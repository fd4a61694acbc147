package dev.prepbot.bot.flow;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.prep.question.Stage;
import java.util.Arrays;

/** Stages as people pick them. */
final class Stages {

    private Stages() {}

    static CommandOption option(Words words) {
        var choices = Arrays.stream(Stage.values())
                .map(stage -> new Choice(stage.slug(), words.plain("stage." + stage.slug()), false))
                .toList();
        return new CommandOption("stage", words.plain("option.stage"), new CommandOption.Type.OneOf(choices), false);
    }
}
