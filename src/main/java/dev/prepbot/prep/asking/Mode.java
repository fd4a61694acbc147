package dev.prepbot.prep.asking;

/** On what occasion a question was asked. */
public enum Mode {
    /** The question of the day of a place. */
    DAILY,
    /** Asked for by one person. */
    PRACTICE,
    /** Come again because it was due. */
    REVIEW,
    /** A step of a mock interview. */
    INTERVIEW
}
