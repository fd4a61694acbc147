package dev.prepbot.bot.picture;

/**
 * A part of a whole, with its name.
 *
 * @param label what it is a part of, such as a topic or a key point
 * @param share from 0 to 1
 * @param shown the share as people read it, such as {@code 67 %} or {@code 8 of 12}
 */
public record Share(String label, double share, String shown) {

    public Share {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + label + " " + share);
        }
    }
}
