package dev.prepbot.prep.grading;

import java.util.List;

/**
 * What an answer earned.
 *
 * @param points the judgement on each key point, in the question's order
 * @param gradedBy the name of the method that graded, which the learner is told
 */
public record Grade(List<PointGrade> points, String gradedBy) {

    public Grade {
        points = List.copyOf(points);
    }

    /** The covered share of the key points by weight, 0 to 1; 0 where there are none. */
    public double score() {
        var total = points.stream().mapToInt(PointGrade::weight).sum();
        var covered = covered().stream().mapToInt(PointGrade::weight).sum();
        return total == 0 ? 0 : (double) covered / total;
    }

    public List<PointGrade> covered() {
        return points.stream().filter(PointGrade::covered).toList();
    }

    public List<PointGrade> missed() {
        return points.stream().filter(point -> !point.covered()).toList();
    }
}
