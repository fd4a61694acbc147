package dev.prepbot.app.cli;

import dev.prepbot.prep.text.Nearest;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line as it was typed. */
final class Misuse {

    private Misuse() {}

    static String inWords(ParameterException error) {
        var command = error.getCommandLine();
        return reason(error, command) + "\n`" + command.getCommandSpec().qualifiedName()
                + " --help` shows what there is.";
    }

    private static String reason(ParameterException error, CommandLine command) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (error instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0), command);
        }
        if (error instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return "`" + option.longestName() + "` is given twice";
        }
        return String.valueOf(error.getMessage());
    }

    private static String missing(ArgSpec missing, CommandLine command) {
        return missing instanceof OptionSpec option
                ? "`" + option.longestName() + "` needs a value: " + option.longestName() + " " + option.paramLabel()
                : "`" + command.getCommandSpec().qualifiedName() + "` needs " + missing.paramLabel();
    }

    private static String unknown(String word, CommandLine command) {
        if (word.startsWith("-")) {
            var name = word.split("=", 2)[0];
            return "unknown option `" + name + "`"
                    + meant(name, command.getCommandSpec().optionsMap().keySet());
        }
        if (command.getSubcommands().isEmpty()) {
            return "`" + word + "` is one word too many behind `"
                    + command.getCommandSpec().qualifiedName() + "`";
        }
        return unknownCommand(word, command);
    }

    static String unknownCommand(String word, CommandLine command) {
        return "unknown command `" + word + "`"
                + meant(word, command.getSubcommands().keySet());
    }

    private static String meant(String word, Collection<String> known) {
        var whole = known.stream().filter(name -> !name.matches("-\\w")).toList();
        return Nearest.to(word, whole)
                .map(near -> ": did you mean `" + near + "`?")
                .orElse("");
    }

    /** The nearest of the known words as the end of a sentence, else all of them. */
    static String suggestion(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("known are " + String.join(", ", known));
    }
}
