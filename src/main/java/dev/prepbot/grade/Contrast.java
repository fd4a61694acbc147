package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a stretch of an answer with the wording that it comes nearest to: does it say so, or the contrary? */
final class Contrast {

    private static final double LIKE = 0.6;

    /** Words that often come with a contrary claim, where the wording lacks them. */
    private static final Set<String> ABSOLUTE = Set.of(
            "only",
            "always",
            "just",
            "simply",
            "all",
            "any",
            "every",
            "everything",
            "exactly",
            "enough",
            "fine",
            "plenty",
            "same",
            "itself",
            "whole");

    private final Antonyms antonyms = Antonyms.bundled();

    /** Adds what tells a contrary claim from the claim. */
    void measure(List<Match> byWording, Match clause, Match best, Map<String, Double> measures) {
        measures.put("parity", (double) parity(clause));
        measures.put("parityBest", (double) parity(best));
        measures.put("negationsWanted", (double) wanted(clause));
        measures.put("negationsSaid", (double) said(clause));
        measures.put("parityLeast", leastParity(byWording, clause));
        measures.put("antonyms", antonyms(clause));
        measures.put("antonymsBest", antonyms(best));
        measures.put("absolutes", absolutes(best));
        measures.put("inversions", inversions(clause));
        measures.put("inversionsBest", inversions(best));
        measures.put("passive", passive(best));
        measures.put("numbers", numbers(best));
        measures.put("gap", gap(clause));
    }

    /** Negations of the answer less those of the wording, both as odd or even. */
    private static int parity(Match match) {
        return said(match) % 2 - wanted(match) % 2;
    }

    private static int wanted(Match match) {
        return Polarity.negations(match.aligned().reference().words());
    }

    private static int said(Match match) {
        return Polarity.negations(words(match));
    }

    private static List<Word> words(Match match) {
        return match.aligned().answer().wordsIn(match.stretch());
    }

    /** Whether every wording that comes about as near differs in parity. */
    private static double leastParity(List<Match> byWording, Match clause) {
        return byWording.stream()
                .filter(match -> match.score() > clause.score() - 0.08)
                .mapToDouble(match -> Math.abs(parity(match)))
                .min()
                .orElse(0);
    }

    /** How many words of the wording the answer lacks, having a contrary of them. */
    private double antonyms(Match match) {
        var said = stems(words(match));
        var wanted = stems(match.aligned().reference().words());
        return wanted.stream()
                .filter(word -> !said.contains(word))
                .filter(word -> antonyms.of(word).stream()
                        .anyMatch(contrary -> said.contains(contrary) && !wanted.contains(contrary)))
                .count();
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    private static double absolutes(Match match) {
        var wanted = stems(match.aligned().reference().words());
        return words(match).stream()
                .map(word -> word.token().form())
                .filter(form -> ABSOLUTE.contains(form) && !wanted.contains(form))
                .count();
    }

    private static double passive(Match match) {
        return count("by", words(match))
                - count("by", match.aligned().reference().words());
    }

    private static double count(String form, List<Word> words) {
        return words.stream().filter(word -> word.token().form().equals(form)).count();
    }

    /** The share of pairs of matched words that stand in the other order; 0 where fewer than two match. */
    private static double inversions(Match match) {
        List<Integer> places = new ArrayList<>();
        for (int word = 0; word < match.aligned().words(); word++) {
            int place = place(match, word);
            if (place >= 0 && !places.contains(place)) {
                places.add(place);
            }
        }
        int inverted = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                inverted += places.get(i) > places.get(j) ? 1 : 0;
            }
        }
        int pairs = places.size() * (places.size() - 1) / 2;
        return pairs == 0 ? 0 : (double) inverted / pairs;
    }

    private static int place(Match match, int word) {
        var row = match.aligned().cosines(word);
        var span = match.aligned().answer().wordsOf(match.stretch());
        int best = -1;
        for (int i = span.from(); i < Math.min(span.to(), row.length); i++) {
            if (row[i] >= LIKE && (best < 0 || row[i] > row[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Whether both name numbers, and the answer none of the wording's. */
    private static double numbers(Match match) {
        var said = numbers(words(match));
        var wanted = numbers(match.aligned().reference().words());
        return !said.isEmpty() && !wanted.isEmpty() && wanted.stream().noneMatch(said::contains) ? 1 : 0;
    }

    private static Set<String> numbers(List<Word> words) {
        return stems(words).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** How unlike the answer is where the wording is most unlike it: one word may have been put for another. */
    private static double gap(Match match) {
        return match.aligned().reference().heaviest().stream()
                .mapToDouble(word -> match.aligned().best(word, match.stretch()))
                .min()
                .orElse(0);
    }
}
