package dev.prepbot.grade.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A text in which quotes are looked up without regard to case, space, and the shapes of quotation marks and dashes. */
final class Said {

    /** As many characters as compatibility makes of one at most. */
    private static final int MOST_OF_ONE = 18;

    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201F\u00AB\u00BB";

    private static final Set<UnicodeScript> SPACED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    private final String typed;
    private final StringBuilder plain = new StringBuilder();

    /** For each character of the plain text, where it begins in the typed one. */
    private final int[] places;

    Said(String typed) {
        this.typed = typed;
        places = new int[typed.length() * MOST_OF_ONE + 1];
        boolean blank = true;
        for (int at = 0; at < typed.length(); ) {
            int character = typed.codePointAt(at);
            var shape = shape(character);
            if (!shape.equals(" ") || !blank) {
                for (int i = 0; i < shape.length(); i++) {
                    places[plain.length()] = at;
                    plain.append(shape.charAt(i));
                }
                blank = shape.isEmpty() ? blank : shape.equals(" ");
            }
            at += Character.charCount(character);
        }
        places[plain.length()] = typed.length();
    }

    /** The passage as it was typed; empty if it does not occur, or has no letter or digit that could show anything. */
    Optional<String> passage(String quote) {
        var wanted = new Said(quote).plain.toString().strip();
        int from = wanted.codePoints().noneMatch(Character::isLetterOrDigit) ? -1 : find(wanted);
        return from < 0
                ? Optional.empty()
                : Optional.of(typed.substring(places[from], places[from + wanted.length()])
                        .strip());
    }

    /** Where it stands as whole words, so that no piece of another word passes for a quote. */
    private int find(String wanted) {
        int at = plain.indexOf(wanted);
        while (at >= 0 && (isWithinWord(at) || isWithinWord(at + wanted.length()))) {
            at = plain.indexOf(wanted, at + 1);
        }
        return at;
    }

    private boolean isWithinWord(int at) {
        return at > 0 && at < plain.length() && isOfWord(plain.codePointBefore(at)) && isOfWord(plain.codePointAt(at));
    }

    /** Of a word of those scripts that set a space between words. */
    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) && SPACED.contains(UnicodeScript.of(character));
    }

    /** What a character counts as: nothing, a blank, or a few plain ones. */
    private static String shape(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return " ";
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL -> "";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                DOUBLE_QUOTES.indexOf(character) < 0 ? "'" : "\"";
            default ->
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        };
    }
}
