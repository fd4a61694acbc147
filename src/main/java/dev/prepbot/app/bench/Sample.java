package dev.prepbot.app.bench;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A labelled answer and what a grader made of it.
 *
 * @param likely for each point, how likely the grader holds it to be covered
 */
record Sample(Question question, Labelled.Answer answer, boolean heldOut, Grade grade, List<Double> likely) {

    /**
     * A key point of it.
     *
     * @param right whether a careful examiner would tick it
     * @param contrary whether the answer claims the contrary
     */
    record Point(boolean right, boolean contrary, Verdict verdict, double likely) {

        boolean credited() {
            return verdict == Verdict.COVERED;
        }
    }

    Stream<Point> points() {
        return IntStream.range(0, likely.size())
                .mapToObj(i -> new Point(
                        answer.covered().contains(i + 1),
                        answer.contradicted().contains(i + 1),
                        grade.points().get(i).verdict(),
                        likely.get(i)));
    }

    /** The score that a careful examiner would give. */
    double due() {
        var points = question.keyPoints();
        double all = points.stream().mapToInt(point -> point.weight()).sum();
        double covered = IntStream.range(0, points.size())
                .filter(i -> answer.covered().contains(i + 1))
                .mapToDouble(i -> points.get(i).weight())
                .sum();
        return covered / all;
    }

    boolean hostile() {
        return answer.kind().equals("hostile");
    }

    /** What kind of answer it is, for tables. */
    String label() {
        return hostile() ? answer.hostileClass() : answer.kind();
    }
}
