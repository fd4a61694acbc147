package dev.prepbot.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
                            + " what when where whether which while who whom whose why will with within would yet you your")
                    .split(" "));

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
        var lower = typed.toLowerCase(Locale.ROOT);
        if (EMPTY_WORDS.contains(lower)) {
            return;
        }
        stemmer.setCurrent(lower);
        stemmer.stem();
        stems.add(new Stem(typed, stemmer.getCurrent()));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
