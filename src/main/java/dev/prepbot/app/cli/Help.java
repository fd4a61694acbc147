package dev.prepbot.app.cli;

import picocli.CommandLine;

/** {@code prepbot help}: shows what a command is for and what may follow it. */
final class Help implements Action {

    @Override
    public int run(Call call) {
        var command = call.root();
        for (var word : call.words()) {
            var next = command.getSubcommands().get(word);
            if (next == null) {
                call.console().complain(Misuse.unknownCommand(word, command));
                return Exit.WRONG;
            }
            command = next;
        }
        return of(command, call);
    }

    static int of(CommandLine command, Call call) {
        command.usage(call.console().out());
        call.console().out().flush();
        return Exit.FINE;
    }

    /** A command that only groups others was typed alone. */
    int missing(Call call) {
        var command = call.given().commandSpec().commandLine();
        call.console()
                .complain("`" + command.getCommandSpec().qualifiedName() + "` needs one of its commands: "
                        + String.join(", ", command.getSubcommands().keySet()));
        return Exit.WRONG;
    }
}
