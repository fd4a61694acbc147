package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Fault;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.question.Bank;
import java.util.List;

/** The questions that a command is about. */
final class Questions {

    private Questions() {}

    /** The files that a start with these settings would use. */
    static QuestionFiles files(Settings settings) {
        return QuestionFiles.of(
                settings.questions().instead(), settings.questions().packs());
    }

    /** The files that the command names, or that the configuration does. */
    static QuestionFiles files(Call call) {
        var configuration = call.configuration();
        if (!configuration.faults().isEmpty()) {
            throw new CannotStart(Exit.WRONG, Faults.inWords("the configuration", configuration.faults()));
        }
        return files(configuration.settings());
    }

    /** The bank of those files. */
    static Bank bank(Call call) {
        return loaded(call).bank();
    }

    /** The bank of those files, and what packs replace in it. */
    static Loaded.Good loaded(Call call) {
        var loaded = BankLoader.load(files(call));
        if (loaded instanceof Loaded.Good good) {
            return good;
        }
        throw new CannotStart(Exit.WRONG, Faults.inWords("the questions", faults(loaded)));
    }

    static int count(Loaded loaded) {
        return loaded instanceof Loaded.Good good ? good.bank().size() : 0;
    }

    static List<Fault> faults(Loaded loaded) {
        return loaded instanceof Loaded.Bad bad
                ? bad.problems().stream().map(Fault::of).toList()
                : List.of();
    }

    /** Such as {@code 1 question}. */
    static String inWords(int questions) {
        return questions + (questions == 1 ? " question" : " questions");
    }
}
