package dev.prepbot.prep.grading;

import java.util.List;

/**
 * The judgement on one key point.
 *
 * @param text the key point as it stood when the answer was graded
 * @param weight how much it counts
 * @param verdict whether the answer makes the point
 * @param evidence the words of the answer that decided it, as typed and in order; empty where nothing comes near
 */
public record PointGrade(String text, int weight, Verdict verdict, List<String> evidence) {

    public PointGrade {
        evidence = List.copyOf(evidence);
    }

    public boolean covered() {
        return verdict == Verdict.COVERED;
    }

    /** Whether an answer makes a key point. */
    public enum Verdict {
        /** It does. */
        COVERED,
        /** The grader cannot tell; the evidence is what comes nearest, and the learner settles it. */
        UNSURE,
        /** It does not. */
        MISSED,
        /** It claims the contrary. */
        CONTRADICTED
    }
}
