package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Word;
import java.util.List;
import java.util.Set;

/** How often words are negated. */
final class Polarity {

    private static final Set<String> NEGATORS = Set.of(
            "not",
            "no",
            "never",
            "without",
            "cannot",
            "neither",
            "nor",
            "nothing",
            "none",
            "nobody",
            "nowhere",
            "hardly",
            "rarely",
            "seldom",
            "avoid",
            "avoids",
            "instead",
            "rather",
            "unlike",
            "impossible",
            "unable",
            "useless",
            "pointless",
            "unnecessary",
            "superfluous",
            "needless");

    private Polarity() {}

    static int negations(List<Word> words) {
        return (int) words.stream()
                .map(word -> word.token().form())
                .filter(form -> NEGATORS.contains(form) || form.endsWith("n't"))
                .count();
    }
}
