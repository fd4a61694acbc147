package dev.prepbot.prep.model;

/**
 * How often a model may be asked.
 *
 * @param perPerson answers of one person on one of their days
 * @param perServer answers in one server on one of its days
 */
public record Budget(int perPerson, int perServer) {

    /** A learner's long evening, and about two dozen of those in one server. */
    public static final Budget STANDARD = new Budget(20, 500);
}
