package dev.prepbot.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.app.config.CannotStart;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.question.Bank;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code prepbot grade --answers FILE}: grades a file of answers, for authors who try a rubric and for research. */
final class GradeAnswers implements Action {

    static final String ANSWERS = "--answers";

    private final Grader grader = new StemmedWordGrader();

    @Override
    public int run(Call call) {
        var file = call.option(ANSWERS)
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG, "`prepbot grade` needs a file: --answers FILE; `prepbot grade --help` says more"));
        var answers = answers(call, file);
        if (call.json()) {
            call.console().say(json(answers));
        } else {
            call.console().say(text(answers));
        }
        return Exit.FINE;
    }

    private static List<GivenAnswer> answers(Call call, String file) {
        Supplier<Bank> bank = () -> Questions.bank(call);
        try {
            return GivenAnswer.all(Path.of(file), Tsv.read(Path.of(file)), bank);
        } catch (InvalidPathException e) {
            throw new CannotStart(Exit.WRONG, "`" + file + "` is no path of a file");
        }
    }

    /** As tab-separated values again, so that a table can be joined line by line. */
    private String text(List<GivenAnswer> answers) {
        var lines = answers.stream().map(answer -> {
            var grade = grade(answer);
            return answer.line() + "\t" + answer.question().id() + "\t" + score(grade) + "\t"
                    + grade.points().size() + "\t" + numbers(grade);
        });
        return "line\tquestion\tscore\tpoints\tcovered\n" + lines.collect(Collectors.joining("\n"));
    }

    /** The numbers of the covered points, from 1. */
    private static String numbers(Grade grade) {
        var points = grade.points();
        return IntStream.range(0, points.size())
                .filter(index -> points.get(index).covered())
                .mapToObj(index -> String.valueOf(index + 1))
                .collect(Collectors.joining("|"));
    }

    private String json(List<GivenAnswer> answers) {
        var result = Json.object().put("graded_by", StemmedWordGrader.NAME);
        var rows = result.putArray("answers");
        for (var answer : answers) {
            var grade = grade(answer);
            var row = rows.addObject()
                    .put("line", answer.line())
                    .put("question", answer.question().id().value())
                    .put("score", grade.score());
            var points = row.putArray("points");
            grade.points().forEach(point -> put(points.addObject(), point));
        }
        return Json.text(result);
    }

    private static void put(ObjectNode node, PointGrade point) {
        node.put("text", point.text()).put("weight", point.weight()).put("covered", point.covered());
        node.set("evidence", Json.texts(point.evidence()));
    }

    private Grade grade(GivenAnswer answer) {
        return grader.grade(answer.question(), answer.text());
    }

    private static String score(Grade grade) {
        return String.format(Locale.ROOT, "%.3f", grade.score());
    }
}
