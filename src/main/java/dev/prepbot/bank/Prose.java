package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is text in the bank's small markup, and what is code. */
final class Prose {

    private static final String FENCE = "```";

    /** Words that say little about what a sentence is about. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "did", "do", "does", "for", "from",
            "had", "has", "have", "how", "if", "in", "into", "is", "it", "its", "may", "more", "must", "no", "not",
            "of", "on", "one", "or", "out", "should", "so", "than", "that", "the", "their", "them", "then", "there",
            "they", "this", "to", "was", "were", "what", "when", "where", "which", "who", "why", "will", "with",
            "would", "you", "your");

    private Prose() {}

    /** The text with fenced blocks blanked out, every character in its place. */
    static String withoutBlocks(String text) {
        var prose = new StringBuilder(text);
        for (int begin = text.indexOf(FENCE); begin >= 0; ) {
            int close = text.indexOf(FENCE, begin + FENCE.length());
            int end = close < 0 ? text.length() : close + FENCE.length();
            blank(prose, begin, end);
            begin = text.indexOf(FENCE, end);
        }
        return prose.toString();
    }

    /** The text with fenced blocks and code in backticks blanked out, every character in its place. */
    static String withoutCode(String text) {
        var prose = new StringBuilder(withoutBlocks(text));
        for (int begin = prose.indexOf("`"); begin >= 0; ) {
            int close = prose.indexOf("`", begin + 1);
            if (close < 0) {
                break;
            }
            blank(prose, begin, close + 1);
            begin = prose.indexOf("`", close + 1);
        }
        return prose.toString();
    }

    /** Lower-case words of letters and digits. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
                begin = -1;
            }
        }
        return words;
    }

    /** The different words that carry the meaning. */
    static Set<String> largeWords(String text) {
        var words = new LinkedHashSet<>(words(text));
        words.removeAll(SMALL);
        return words;
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
