package dev.prepbot.prep.reminder;

import dev.prepbot.prep.question.Slug;

/** What a reminder is about. */
public enum Kind implements Slug {
    /** Today's question is open. */
    DAILY,
    /** The streak breaks tonight. */
    STREAK,
    /** Questions are due for review. */
    REVIEWS,
    /** The person asked to be told once more. */
    SNOOZE
}
