package dev.prepbot.app.cli;

import picocli.AutoComplete;

/** {@code prepbot completion}: prints a script that completes commands and options in bash and zsh. */
final class Completion implements Action {

    @Override
    public int run(Call call) {
        call.console().say(AutoComplete.bash(call.root().getCommandName(), call.root()));
        return Exit.FINE;
    }
}
