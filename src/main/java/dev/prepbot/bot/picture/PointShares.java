package dev.prepbot.bot.picture;

import java.util.List;

/**
 * How many of a group covered each key point of a question.
 *
 * @param answered how many answered, in words
 * @param points in the question's order
 */
public record PointShares(String title, String alternative, String answered, List<Share> points) implements Picture {

    /** More would be too much to take in; a question has fewer. */
    public static final int MOST_POINTS = 10;

    public PointShares {
        Picture.check(title, alternative);
        points = List.copyOf(points);
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("1 to " + MOST_POINTS + " key points, not " + points.size());
        }
    }
}
