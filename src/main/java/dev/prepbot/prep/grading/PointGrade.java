package dev.prepbot.prep.grading;

import java.util.List;

/**
 * The judgement on one key point.
 *
 * @param text the key point as it stood when the answer was graded
 * @param weight how much it counts
 * @param covered whether the answer makes the point
 * @param evidence the words of the answer that earned it, as typed and in order; empty where missed
 */
public record PointGrade(String text, int weight, boolean covered, List<String> evidence) {
    public PointGrade {
        evidence = List.copyOf(evidence);
    }
}
