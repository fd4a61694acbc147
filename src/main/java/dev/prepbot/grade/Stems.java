package dev.prepbot.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The words of a text that carry meaning, with their stems by the Snowball English stemmer. */
final class Stems {

    /** Words that say nothing about a subject. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a about above after again all also am an and any are as at be because been before being below between both"
                            + " but by can could did do does doing done down during each either else etc even ever every few"
                            + " for from further get gets getting go goes got had has have having he her here hers him his how"
                            + " however i if in into is it its itself just let like lot lots made make makes many may me might"
                            + " more most much must my neither nor of off often on once one only onto or other others our out"
                            + " over own per rather really same say says she should since so some something sometimes still"
                            + " such than that the their them then there therefore these they thing things this those though"
                            + " through thus to too under until up upon us use used uses using very via was way we well were"
                            + " what when where whether which while who whom whose why will with within would yet you your ca wo sha ain")
                    .split(" "));

    /** An empty word that is joined to another, as in {@code can't}, {@code it'll} and {@code client's}. */
    private static final Pattern CONTRACTION = Pattern.compile("(n't|'(s|re|ve|ll|d|m))$");

    private Stems() {}

    /**
     * A word as typed and its stem.
     *
     * @param typed the word as it stands in the text
     * @param stem its stem, lower-case
     */
    record Stem(String typed, String stem) {}

    static List<Stem> of(String text) {
        var stems = new ArrayList<Stem>();
        var stemmer = new EnglishStemmer();
        int from = 0;
        while (from < text.length()) {
            int end = wordEnd(text, from);
            if (end > from) {
                add(text.substring(from, end), stemmer, stems);
            }
            from = Math.max(end, from + 1);
        }
        return stems;
    }

    private static void add(String typed, EnglishStemmer stemmer, List<Stem> stems) {
        var stem = stem(typed, stemmer);
        if (!stem.isEmpty()) {
            stems.add(new Stem(typed, stem));
        }
    }

    /** The stem of a word; empty for a word that says nothing about a subject. */
    static String stem(String typed) {
        return stem(typed, new EnglishStemmer());
    }

    private static String stem(String typed, EnglishStemmer stemmer) {
        var lower = CONTRACTION
                .matcher(typed.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceFirst("");
        if (lower.isEmpty() || EMPTY_WORDS.contains(lower)) {
            return "";
        }
        stemmer.setCurrent(lower);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Where a word ends: at what is no letter, digit, accent or apostrophe between letters. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            boolean more = isOfWord(character) || (end > from && isApostrophe(character) && letterAfter(text, end));
            if (!more) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    private static boolean letterAfter(String text, int apostrophe) {
        return apostrophe + 1 < text.length() && Character.isLetter(text.codePointAt(apostrophe + 1));
    }
}
