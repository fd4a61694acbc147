package dev.prepbot.platform.slash;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a typed line between spaces, with its quotes undone.
 *
 * @param name what stands before the first colon outside quotes, or empty
 * @param value the rest, or all of it
 * @param quoted whether a quote mark kept it together
 */
record Word(String name, String value, boolean quoted) {

    private static final String QUOTES = "\"“”„";

    static List<Word> of(String line) {
        var words = new ArrayList<Word>();
        var name = "";
        var piece = new StringBuilder();
        boolean inside = false;
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean end = i == line.length() || (Character.isWhitespace(c) && !inside);
            if (end) {
                if (!piece.isEmpty() || quoted || !name.isEmpty()) {
                    words.add(new Word(name, piece.toString(), quoted));
                }
                name = "";
                piece.setLength(0);
                quoted = false;
            } else if (QUOTES.indexOf(c) >= 0 && (inside || piece.isEmpty())) {
                inside = !inside;
                quoted = true;
            } else if (c == ':' && !inside && !quoted && name.isEmpty() && isName(piece)) {
                name = piece.toString();
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        return words;
    }

    /** The word as it was typed, without quotes. */
    String whole() {
        return name.isEmpty() ? value : name + ":" + value;
    }

    /** The same word, taken as words alone. */
    Word unnamed() {
        return new Word("", whole(), quoted);
    }

    private static boolean isName(CharSequence text) {
        return text.toString().matches("[A-Za-z][A-Za-z0-9_-]{0,31}");
    }
}
