package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Fault;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Lint;
import dev.prepbot.bank.QuestionFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;

/** {@code prepbot questions lint}: tells what is wrong with question files, in form and in manner. */
final class LintQuestions implements Action {

    @Override
    public int run(Call call) {
        var files = files(call);
        var loaded = BankLoader.load(files);
        var faults = new ArrayList<>(Questions.faults(loaded));
        Lint.lint(files).stream().map(Fault::of).forEach(faults::add);
        int count = Questions.count(loaded);
        return Verdict.tell(call, faults, count, () -> "all in order: " + Questions.inWords(count));
    }

    private static QuestionFiles files(Call call) {
        var words = call.words();
        if (words.isEmpty()) {
            return Questions.files(call);
        }
        try {
            return QuestionFiles.in(Path.of(words.get(0)));
        } catch (InvalidPathException e) {
            throw new CannotStart(Exit.WRONG, "`" + words.get(0) + "` is no path of a directory");
        }
    }
}
