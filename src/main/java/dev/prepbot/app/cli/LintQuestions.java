package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Fault;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Lint;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.grade.StemmedWordGrader;
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
        var report = new Lint(new StemmedWordGrader()).look(files);
        report.problems().stream().map(Fault::of).forEach(faults::add);
        var warnings = report.warnings().stream().map(Fault::of).toList();
        int count = Questions.count(loaded);
        return Verdict.tell(
                call,
                faults,
                warnings,
                count,
                () -> "all in order: " + Questions.inWords(count)
                        + (warnings.isEmpty() ? "" : ", " + Faults.warnings(warnings.size())));
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
