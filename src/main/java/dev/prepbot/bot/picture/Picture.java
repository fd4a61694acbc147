package dev.prepbot.bot.picture;

/**
 * Something to be shown as a picture: what it says, not how it looks. Every text comes from the message bundles, ready
 * to be shown, numbers included.
 */
public sealed interface Picture permits Board, Calendar, PointShares, Radar {

    /** Slack takes 1,000 characters for a file's description, Discord 1,024. */
    int LONGEST_ALTERNATIVE = 1_000;

    /** What the picture is of; stands at its top. */
    String title();

    /** The same data in words, for those who do not see it: nothing may be told by the picture alone. */
    String alternative();

    /** Holds a picture to having a title, and words that platforms take. */
    static void check(String title, String alternative) {
        if (title.isBlank() || alternative.isBlank() || alternative.length() > LONGEST_ALTERNATIVE) {
            throw new IllegalArgumentException("a picture has a title and its data in at most " + LONGEST_ALTERNATIVE
                    + " characters of words: " + title);
        }
    }
}
