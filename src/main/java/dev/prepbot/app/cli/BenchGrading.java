package dev.prepbot.app.cli;

import dev.prepbot.app.bench.Bench;
import dev.prepbot.app.bench.Labelled;
import dev.prepbot.app.config.CannotStart;
import dev.prepbot.grade.StemmedWordGrader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** {@code prepbot grade bench}: tells how far the grader agrees with people who judged the same answers. */
final class BenchGrading implements Action {

    static final String LABELLED = "--labelled";

    /** Where the labelled answers are kept in prepbot's repository. */
    private static final String IN_THE_REPOSITORY = "src/test/resources/grading/labelled";

    @Override
    public int run(Call call) {
        var labelled = labelled(call.option(LABELLED).orElse(IN_THE_REPOSITORY));
        var subject = call.has(Graders.LEXICAL) ? Bench.of(new StemmedWordGrader()) : Bench.of(Graders.byMeaning());
        var report = new Bench(subject, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime)
                .run(labelled, Questions.bank(call));
        call.console().say(report.text());
        return Exit.FINE;
    }

    private static List<Labelled> labelled(String directory) {
        try {
            return Labelled.in(Path.of(directory));
        } catch (IOException e) {
            throw new CannotStart(
                    Exit.WRONG,
                    "`" + directory
                            + "` holds no labelled answers: run it where prepbot's sources are, or name them with "
                            + LABELLED + " (" + e + ")");
        }
    }
}
