package dev.prepbot.prep.question;

/** The seniority at which a candidate is first expected to answer a question well. */
public enum Level implements Slug {
    JUNIOR,
    MID,
    SENIOR
}
