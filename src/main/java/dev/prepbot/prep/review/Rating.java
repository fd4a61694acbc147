package dev.prepbot.prep.review;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.Slug;

/** How well someone remembered, in the four steps of FSRS. */
public enum Rating implements Slug {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    /** The least covered share of the key points for which {@link #HARD} is proposed. */
    static final double HARD_FROM = 0.3;

    /** The least for which {@link #GOOD} is. */
    static final double GOOD_FROM = 0.6;

    /** The least for which {@link #EASY} is. */
    static final double EASY_FROM = 0.95;

    private final int number;

    Rating(int number) {
        this.number = number;
    }

    /** What a grade speaks for; who gave back the model answer may have read it just before. */
    public static Rating proposed(Grade grade) {
        if (grade.remarks().contains(Remark.MODEL_COPY)) {
            return AGAIN;
        }
        double score = grade.score();
        if (score < HARD_FROM) {
            return AGAIN;
        }
        return score < GOOD_FROM ? HARD : score < EASY_FROM ? GOOD : EASY;
    }

    /** The number that the formulas of FSRS have for it, 1 to 4. */
    int number() {
        return number;
    }
}
