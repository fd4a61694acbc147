package dev.prepbot.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.app.bench.Bench;
import dev.prepbot.app.config.CannotStart;
import dev.prepbot.grade.KeyPointGrader;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.question.Bank;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code prepbot grade --answers FILE}: grades a file of answers, for authors who try a rubric and for research. */
final class GradeAnswers implements Action {

    static final String ANSWERS = "--answers";

    @Override
    public int run(Call call) {
        var file = call.option(ANSWERS)
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG, "`prepbot grade` needs a file: --answers FILE; `prepbot grade --help` says more"));
        var answers = answers(call, file);
        var graded = call.has(Graders.LEXICAL)
                ? graded(answers, Bench.of(new StemmedWordGrader()), (answer, grade) -> grade.score())
                : byMeaning(answers, Graders.byMeaning());
        call.console().say(call.json() ? json(graded) : text(graded));
        return Exit.FINE;
    }

    /** Nobody has said which sentences of a reference an answer must have, so its points make no score. */
    private static List<Graded> byMeaning(List<GivenAnswer> answers, KeyPointGrader grader) {
        var nearness = grader.nearness();
        return graded(
                answers,
                Bench.of(grader),
                (answer, grade) -> answer.reference()
                        .map(reference -> nearness.of(answer.question().prompt(), reference, answer.text()))
                        .orElseGet(grade::score));
    }

    private static List<Graded> graded(
            List<GivenAnswer> answers, Bench.Subject grader, ToDoubleBiFunction<GivenAnswer, Grade> score) {
        return answers.stream()
                .map(answer -> {
                    var judged = grader.judge(answer.question(), answer.text());
                    return new Graded(answer, judged, score.applyAsDouble(answer, judged.grade()));
                })
                .toList();
    }

    private record Graded(GivenAnswer answer, Bench.Judged judged, double score) {

        Grade grade() {
            return judged.grade();
        }

        /** The mean likelihood of the points by weight: a score without hard decisions. */
        double confidence() {
            var points = grade().points();
            double total = points.stream().mapToInt(PointGrade::weight).sum();
            return IntStream.range(0, points.size())
                    .mapToDouble(i -> points.get(i).weight() * judged.likely().get(i) / total)
                    .sum();
        }
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
    private static String text(List<Graded> answers) {
        var lines = answers.stream().map(graded -> {
            var answer = graded.answer();
            var grade = graded.grade();
            return answer.line() + "\t" + answer.question().id() + "\t" + three(graded.score()) + "\t"
                    + grade.points().size() + "\t" + numbers(grade) + "\t" + three(graded.confidence());
        });
        return "line\tquestion\tscore\tpoints\tcovered\tconfidence\n" + lines.collect(Collectors.joining("\n"));
    }

    /** The numbers of the covered points, from 1. */
    private static String numbers(Grade grade) {
        var points = grade.points();
        return IntStream.range(0, points.size())
                .filter(index -> points.get(index).covered())
                .mapToObj(index -> String.valueOf(index + 1))
                .collect(Collectors.joining("|"));
    }

    private static String json(List<Graded> answers) {
        var result = Json.object();
        answers.stream()
                .findFirst()
                .ifPresent(first -> result.put("graded_by", first.grade().gradedBy()));
        var rows = result.putArray("answers");
        for (var graded : answers) {
            var answer = graded.answer();
            var grade = graded.grade();
            var row = rows.addObject()
                    .put("line", answer.line())
                    .put("question", answer.question().id().value())
                    .put("score", graded.score())
                    .put("confidence", graded.confidence());
            var points = row.putArray("points");
            grade.points().forEach(point -> put(points.addObject(), point));
            var remarks = row.putArray("remarks");
            grade.remarks().forEach(remark -> remarks.add(remark.slug()));
        }
        return Json.text(result);
    }

    private static void put(ObjectNode node, PointGrade point) {
        node.put("text", point.text()).put("weight", point.weight()).put("covered", point.covered());
        node.put("verdict", point.verdict().name().toLowerCase(Locale.ROOT));
        node.set("evidence", Json.texts(point.evidence()));
    }

    private static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
