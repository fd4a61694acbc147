package dev.prepbot.prep.question;

import java.util.List;

/**
 * One checkable statement that a full answer makes.
 *
 * @param text the statement, true when read alone
 * @param weight how much it counts, 1 to 5
 * @param accept other wordings that count as this point
 * @param reject what people say who believe the contrary
 */
public record KeyPoint(String text, int weight, List<String> accept, List<String> reject) {
    public KeyPoint {
        if (weight < 1 || weight > 5) {
            throw new IllegalArgumentException("weight " + weight + " is not within 1 to 5");
        }
        accept = List.copyOf(accept);
        reject = List.copyOf(reject);
    }

    /** A point of which nobody has written down the contrary. */
    public KeyPoint(String text, int weight, List<String> accept) {
        this(text, weight, accept, List.of());
    }
}
