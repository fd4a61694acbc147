package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import dev.prepbot.grade.Passage.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A wording of a key point.
 *
 * @param words of the wording
 * @param vectors one for each word
 * @param weights of the words; words of the question weigh next to nothing
 * @param total of the weights
 * @param gist what it is about
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and never compared or handed on.
record Reference(List<Word> words, float[][] vectors, double[] weights, double total, float[] gist) {

    /** What is left of the weight of a word that the question has, too. */
    private static final double ASKED = 0.1;

    /** A stretch of clauses of a passage. */
    static Reference of(Passage passage, Span stretch, Set<String> asked) {
        var words = passage.wordsIn(stretch);
        var span = passage.wordsOf(stretch);
        var weights = words.stream()
                .mapToDouble(word -> asked.contains(word.stem()) ? word.weight() * ASKED : word.weight())
                .toArray();
        return new Reference(
                words,
                Arrays.copyOfRange(passage.vectors(), span.from(), span.to()),
                weights,
                Arrays.stream(weights).sum(),
                passage.gist(stretch));
    }

    /** The places of the words that say something, heaviest first. */
    List<Integer> heaviest() {
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(weights[b], weights[a]))
                .toList();
    }
}
