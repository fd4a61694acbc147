package dev.prepbot.draw;

import java.util.function.IntPredicate;

/**
 * Text as far as a font has letters for it. Names come in any script and with symbols: symbols that the font lacks are
 * left out, a stretch of letters that it lacks becomes an ellipsis, so that nobody sees empty boxes.
 *
 * @param known whether the font has a code point
 */
record Letters(IntPredicate known) {

    static final String ELLIPSIS = "…";

    String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(code -> {
            if (Character.isWhitespace(code)) {
                once(shown, " ");
            } else if (!isInvisible(code) && known.test(code)) {
                shown.appendCodePoint(code);
            } else if (Character.isLetterOrDigit(code)) {
                once(shown, ELLIPSIS);
            }
        });
        var result = shown.toString()
                .replaceAll(ELLIPSIS + "( " + ELLIPSIS + ")+", ELLIPSIS)
                .strip();
        return result.isEmpty() && !text.isBlank() ? ELLIPSIS : result;
    }

    private static void once(StringBuilder shown, String mark) {
        int last = shown.length() - mark.length();
        if (last < 0 || !shown.substring(last).equals(mark)) {
            shown.append(mark);
        }
    }

    /** What has no look of its own: it may not turn the text around it either. */
    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || (code >= 0xFE00 && code <= 0xFE0F);
    }
}
