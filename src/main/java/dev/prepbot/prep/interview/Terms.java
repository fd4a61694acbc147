package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a key point is about, in a word or two that leave most of it unsaid. */
final class Terms {

    /** A term may be at most this part of a point's words, so that naming it does not make the point. */
    private static final int PART = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Terms() {}

    /**
     * The terms of a key point as they stand there, the question's own tags first, then the longest; without those that
     * the question or the answer has already.
     */
    static List<String> of(KeyPoint key, Question question, String answer, List<String> terms) {
        var said = said(question.asked() + " " + answer);
        var own = question.placing().tags();
        return Stream.concat(own.stream(), terms.stream())
                .distinct()
                .map(Terms::words)
                .filter(term -> !said.contains(joined(term)))
                .flatMap(term -> in(key.text(), term).stream())
                .distinct()
                .sorted(Comparator.<String>comparingInt(term -> isOf(own, term) ? 0 : 1)
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .toList();
    }

    private static boolean isOf(List<String> tags, String term) {
        return tags.stream().anyMatch(tag -> words(tag).equals(words(term)));
    }

    /** Where a point has the words of a term one after the other. */
    private static Optional<String> in(String point, List<String> term) {
        var found = WORD.matcher(point).results().toList();
        var words = words(point);
        int most = words.size() / PART;
        for (int i = 0; !term.isEmpty() && term.size() <= most && i + term.size() <= words.size(); i++) {
            if (words.subList(i, i + term.size()).equals(term)) {
                return Optional.of(point.substring(
                        found.get(i).start(), found.get(i + term.size() - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static String said(String text) {
        return joined(words(text));
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
    }

    /** The words of a text, in lower case and without the sign of the plural. */
    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> singular(found.group().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
