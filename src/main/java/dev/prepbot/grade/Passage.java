package dev.prepbot.grade;

import dev.prepbot.grade.encode.Token;
import dev.prepbot.grade.encode.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text that has been read: its words with their vectors, in clauses.
 *
 * @param text as typed
 * @param words its words with their weights
 * @param vectors one for each word
 * @param clauses in the order of the text; together they are all words
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and never compared or handed on.
record Passage(String text, List<Word> words, float[][] vectors, List<Span> clauses) {

    /**
     * A word of a passage.
     *
     * @param token how it is read, and where it stands
     * @param stem by the Snowball English stemmer
     * @param weight how much it says: 0 for empty words, more for rarer ones
     */
    record Word(Token token, String stem, double weight) {}

    /**
     * A stretch of words, or of clauses.
     *
     * @param from the first
     * @param to the one after the last
     * @param sentence the number of the sentence in which it starts
     */
    record Span(int from, int to, int sentence) {

        int size() {
            return to - from;
        }
    }

    /** All clauses. */
    Span whole() {
        return new Span(0, clauses.size(), 0);
    }

    /** The stretches of one clause each. */
    List<Span> single() {
        return joined(1);
    }

    /** All stretches of up to so many clauses. */
    List<Span> joined(int most) {
        var joined = new ArrayList<Span>();
        for (int from = 0; from < clauses.size(); from++) {
            for (int to = from + 1; to <= Math.min(clauses.size(), from + most); to++) {
                joined.add(new Span(from, to, clauses.get(from).sentence()));
            }
        }
        return joined;
    }

    /** Every sentence as a stretch of clauses. */
    List<Span> sentences() {
        return clauses.stream()
                .map(Span::sentence)
                .distinct()
                .map(number -> {
                    var its = IntStream.range(0, clauses.size())
                            .filter(i -> clauses.get(i).sentence() == number)
                            .toArray();
                    return new Span(its[0], its[its.length - 1] + 1, number);
                })
                .toList();
    }

    /** The words of a stretch of clauses. */
    Span wordsOf(Span stretch) {
        return stretch.size() == 0
                ? new Span(0, 0, 0)
                : new Span(
                        clauses.get(stretch.from()).from(),
                        clauses.get(stretch.to() - 1).to(),
                        stretch.sentence());
    }

    List<Word> wordsIn(Span stretch) {
        var span = wordsOf(stretch);
        return words.subList(span.from(), span.to());
    }

    /** What a stretch of clauses is about: the mean of the words' vectors. */
    float[] gist(Span stretch) {
        var span = wordsOf(stretch);
        return Vectors.mean(vectors, span.from(), span.to());
    }

    /** The typed text of a stretch of clauses. */
    String typed(Span stretch) {
        var span = wordsOf(stretch);
        return span.size() == 0
                ? ""
                : text.substring(
                        words.get(span.from()).token().start(),
                        words.get(span.to() - 1).token().end());
    }
}
