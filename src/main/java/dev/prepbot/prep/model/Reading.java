package dev.prepbot.prep.model;

import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.question.Slug;
import java.util.List;

/** What came of letting a model read an answer. */
public sealed interface Reading {

    /**
     * A judgement on each key point, in the question's order, whose quotes were found in the answer.
     *
     * @param points as a grade has them
     */
    record Judged(List<PointGrade> points) implements Reading {
        public Judged {
            points = List.copyOf(points);
        }
    }

    /** Nothing that could be used. */
    record Nothing(Reason reason) implements Reading {}

    /** Why a model did not grade an answer. */
    enum Reason implements Slug {
        /** It did not answer in time, or not at all. */
        MODEL_UNREACHABLE,
        /** It answered something else than was asked for. */
        MODEL_UNUSABLE,
        /** It has been asked as often as it may be today. */
        MODEL_BUDGET
    }
}
