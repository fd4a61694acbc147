package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.Slug;

/** Why no thread could be made for an interview. */
public enum NoPlace implements Slug {
    /** The bot may not open threads there. */
    FORBIDDEN(true),
    /** The channel is gone, or knows no threads. */
    GONE(true),
    /** The platform did not answer in time. */
    SLOW(true),
    /** Anything else; the reason lies with the bot. */
    FAILED(false);

    private final boolean directServes;

    NoPlace(boolean directServes) {
        this.directServes = directServes;
    }

    /** Whether the direct conversation can serve instead. */
    public boolean directServes() {
        return directServes;
    }
}
