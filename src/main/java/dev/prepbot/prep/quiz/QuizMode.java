package dev.prepbot.prep.quiz;

import dev.prepbot.prep.question.Slug;

/** With whom one plays. */
public enum QuizMode implements Slug {
    /** Everyone in a place, against the clock. */
    CHANNEL,
    /** One person alone, at their own pace. */
    SOLO
}
