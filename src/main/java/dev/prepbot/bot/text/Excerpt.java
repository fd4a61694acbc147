package dev.prepbot.bot.text;

/** Enough of something that a person typed to recognise it by. */
public final class Excerpt {

    /** The most characters that are shown, as people count them. */
    private static final int MOST = 60;

    private Excerpt() {}

    /** The text on one line, shortened where it is long; never half a character. */
    public static String of(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + "…";
    }
}
