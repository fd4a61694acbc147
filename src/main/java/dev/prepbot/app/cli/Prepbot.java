package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Configuration;
import dev.prepbot.bot.StorageException;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line of prepbot. */
public final class Prepbot {

    private final Starter starter;
    private final Map<String, Supplier<String>> manifests;
    private final Map<String, String> environment;
    private final Console console;

    /**
     * @param starter runs the bot
     * @param manifests what each platform that wants one is told about the bot, by the platform's name
     * @param environment the environment variables
     * @param out takes results
     * @param err takes errors and warnings
     */
    public Prepbot(
            Starter starter,
            Map<String, Supplier<String>> manifests,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        this.starter = starter;
        this.manifests = Map.copyOf(manifests);
        this.environment = Map.copyOf(environment);
        console = new Console(out, err);
    }

    /** Does what the arguments say and returns the exit code. */
    public int execute(String... arguments) {
        try {
            var plain = PlainRun.options(arguments);
            return plain.isPresent()
                    ? new Run(starter).run(Configuration.read(plain.get(), environment), console)
                    : parsed(arguments);
        } catch (CannotStart e) {
            console.complain(e.getMessage());
            return e.exitCode();
        } catch (StorageException e) {
            console.complain(String.valueOf(e.getMessage()));
            return Exit.COULD_NOT_RUN;
        }
    }

    private int parsed(String... arguments) {
        var root = commandLine();
        try {
            return execute(root, root.parseArgs(arguments));
        } catch (ParameterException e) {
            console.complain(Misuse.inWords(e));
            return Exit.WRONG;
        }
    }

    /** The whole of it, as picocli knows it. */
    CommandLine commandLine() {
        return new CommandLine(Commands.root(starter, manifests).spec());
    }

    private int execute(CommandLine root, ParseResult result) {
        var given = result;
        while (!given.isUsageHelpRequested() && given.hasSubcommand()) {
            given = given.subcommand();
        }
        var call = new Call(given, root, environment, console);
        if (given.isUsageHelpRequested()) {
            return Help.of(given.commandSpec().commandLine(), call);
        }
        if (result.hasMatchedOption("--version")) {
            return new Version().run(call);
        }
        return ((Action) given.commandSpec().userObject()).run(call);
    }
}
