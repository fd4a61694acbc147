package dev.prepbot.bot.picture;

import java.util.List;

/**
 * How good someone is in each of some topics. Fewer than three axes span no area and are drawn as bars.
 *
 * @param axes in the order in which they go round, clockwise from the top
 */
public record Radar(String title, String alternative, List<Share> axes) implements Picture {

    public static final int MOST_AXES = 10;

    /** The fewest that span an area. */
    public static final int FEWEST_FOR_AREA = 3;

    public Radar {
        Picture.check(title, alternative);
        axes = List.copyOf(axes);
        if (axes.isEmpty() || axes.size() > MOST_AXES) {
            throw new IllegalArgumentException("a radar has 1 to " + MOST_AXES + " axes, not " + axes.size());
        }
    }
}
