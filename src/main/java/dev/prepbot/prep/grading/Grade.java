package dev.prepbot.prep.grading;

import dev.prepbot.prep.grading.PointGrade.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an answer earned.
 *
 * @param points the judgement on each key point, in the question's order
 * @param remarks what is to know about the answer as a whole
 * @param gradedBy the name of the method that graded, which the learner is told; {@link GradedBy} says how a model is in it
 */
public record Grade(List<PointGrade> points, Set<Remark> remarks, String gradedBy) {

    public Grade {
        points = List.copyOf(points);
        remarks = Collections.unmodifiableSet(new TreeSet<>(remarks));
    }

    /** A grade of an answer about which there is nothing to remark. */
    public Grade(List<PointGrade> points, String gradedBy) {
        this(points, Set.of(), gradedBy);
    }

    /** The covered share of the key points by weight, 0 to 1; 0 where there are none. */
    public double score() {
        var total = points.stream().mapToInt(PointGrade::weight).sum();
        var covered = covered().stream().mapToInt(PointGrade::weight).sum();
        return total == 0 ? 0 : (double) covered / total;
    }

    /** Whether the answer was an attempt at the question, which counts for streaks, boards and goals. */
    public boolean inEarnest() {
        return remarks.stream().noneMatch(Remark::hostile);
    }

    public List<PointGrade> covered() {
        return with(Verdict.COVERED);
    }

    /** The points that are not covered, whatever the reason. */
    public List<PointGrade> missed() {
        return points.stream().filter(point -> !point.covered()).toList();
    }

    /** The points with this verdict, in the question's order. */
    public List<PointGrade> with(Verdict verdict) {
        return points.stream().filter(point -> point.verdict() == verdict).toList();
    }
}
