package dev.prepbot.prep.question;

/** One conversation on the way from application to offer. */
public enum Stage implements Slug {
    RECRUITER_SCREEN,
    TECHNICAL_SCREEN,
    TECHNICAL_INTERVIEW,
    BEHAVIOURAL,
    FINAL
}
