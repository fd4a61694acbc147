package dev.prepbot.prep.question;

/** The form that a question takes in an interview. */
public enum Kind implements Slug {
    CONCEPT,
    SCENARIO,
    DESIGN,
    CODING,
    REVIEW,
    BEHAVIOURAL,
    SCREENING,
    REVERSE
}
