package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Word;
import dev.prepbot.grade.encode.Vectors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an answer is written, seen against the question's texts. All shares are 0 to 1.
 *
 * @param emptyWords the share of words that say nothing by themselves, and of numbers
 * @param unaided whether the question has no model answer, which would show what else belongs to it
 */
record Manner(
        int words,
        double echo,
        double hint,
        double model,
        double emptyWords,
        double distinct,
        double likeness,
        double known,
        double foreign,
        boolean orders,
        boolean unaided) {

    private static final int RUN = 4;

    static Manner of(Passage answer, Rubric rubric) {
        var words = answer.words();
        return new Manner(
                words.size(),
                shareIn(Rubric.stems(rubric.asked().words()), words),
                runsOf(answer, rubric.hint()),
                runsOf(answer, rubric.model()),
                share(words, Manner::isNoKeyword),
                distinctRuns(words),
                likeness(answer, rubric),
                shareIn(rubric.stems(), words),
                foreign(words),
                Orders.in(answer.text()),
                rubric.model().words().isEmpty());
    }

    private static double share(List<Word> words, Predicate<Word> is) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(is).count() / words.size();
    }

    /** Who calculates writes numbers, and few words between them. */
    private static boolean isNoKeyword(Word word) {
        return word.weight() == 0 || Character.isDigit(word.token().form().codePointAt(0));
    }

    /** The weight of the words that are among these stems. */
    private static double shareIn(Set<String> stems, List<Word> words) {
        double total = words.stream().mapToDouble(Word::weight).sum();
        double in = words.stream()
                .filter(word -> stems.contains(word.stem()))
                .mapToDouble(Word::weight)
                .sum();
        return total == 0 ? 0 : in / total;
    }

    /** The share of the answer's runs of words that stand in another text as well. */
    private static double runsOf(Passage answer, Passage other) {
        var runs = runs(answer.words());
        var there = new HashSet<>(runs(other.words()));
        return runs.isEmpty()
                ? 0
                : (double) runs.stream().filter(there::contains).count() / runs.size();
    }

    private static double distinctRuns(List<Word> words) {
        var runs = runs(words);
        return runs.isEmpty() ? 1 : (double) new HashSet<>(runs).size() / runs.size();
    }

    private static List<String> runs(List<Word> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> words.subList(i, i + RUN).stream()
                        .map(word -> word.token().form())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static double likeness(Passage answer, Rubric rubric) {
        var gist = answer.gist(answer.whole());
        double best = Vectors.dot(gist, rubric.asked().gist(rubric.asked().whole()));
        if (!rubric.model().words().isEmpty()) {
            best = Math.max(
                    best, Vectors.dot(gist, rubric.model().gist(rubric.model().whole())));
        }
        for (var point : rubric.points()) {
            best = Math.max(best, Vectors.dot(gist, point.own().gist()));
        }
        return best;
    }

    private static double foreign(List<Word> words) {
        return share(words, word -> Foreign.is(word.token().form()));
    }
}
