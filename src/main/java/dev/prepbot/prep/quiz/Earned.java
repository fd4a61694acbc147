package dev.prepbot.prep.quiz;

/**
 * What a vote earned when its round was over.
 *
 * @param right whether it was for the right option
 * @param points none where it was not
 */
public record Earned(Vote vote, boolean right, int points) {}
