package dev.prepbot.grade;

import dev.prepbot.grade.encode.Token;
import dev.prepbot.grade.encode.WordPieces;
import java.util.List;
import java.util.Set;

/** Mends slips of the keys: a word that is in no vocabulary and one slip away from a word of the question's texts. */
final class Spelling {

    /** Shorter words are one slip away from too many others. */
    private static final int SHORTEST = 5;

    private final WordPieces vocabulary;
    private final Set<String> expected;

    /** @param expected the words of the question's texts */
    Spelling(WordPieces vocabulary, Set<String> expected) {
        this.vocabulary = vocabulary;
        this.expected = expected;
    }

    List<Token> mend(List<Token> tokens) {
        return tokens.stream().map(this::mend).toList();
    }

    private Token mend(Token token) {
        var form = token.form();
        if (form.length() < SHORTEST || expected.contains(form) || vocabulary.knows(form)) {
            return token;
        }
        return expected.stream()
                .filter(word -> word.length() >= SHORTEST && oneSlip(form, word))
                .sorted()
                .findFirst()
                .map(token::as)
                .orElse(token);
    }

    /** Whether one letter more, less or other, or two neighbours swapped, make one word of the other. */
    static boolean oneSlip(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var a = one.substring(same);
        var b = other.substring(same);
        return switch (a.length() - b.length()) {
            case 0 ->
                tail(a, 1).equals(tail(b, 1)) || (a.length() > 1 && swapped(a).equals(b));
            case 1 -> tail(a, 1).equals(b);
            case -1 -> tail(b, 1).equals(a);
            default -> false;
        };
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }

    private static String swapped(String text) {
        return "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }
}
