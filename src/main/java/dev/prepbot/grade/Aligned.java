package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;

/**
 * A reference laid against an answer.
 *
 * @param cosines of each word of the reference with each word of the answer; empty for words without weight
 * @param best of those, within each clause of the answer
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and never compared or handed on.
record Aligned(Reference reference, Passage answer, float[][] cosines, float[][] best) {

    static Aligned of(Reference reference, Passage answer, float[][] cosines) {
        var best = new float[cosines.length][];
        for (int word = 0; word < cosines.length; word++) {
            best[word] =
                    new float[cosines[word].length == 0 ? 0 : answer.clauses().size()];
            for (int clause = 0; clause < best[word].length; clause++) {
                best[word][clause] = max(cosines[word], answer.clauses().get(clause));
            }
        }
        return new Aligned(reference, answer, cosines, best);
    }

    private static float max(float[] row, Span span) {
        float max = 0;
        for (int i = span.from(); i < span.to(); i++) {
            max = Math.max(max, row[i]);
        }
        return max;
    }

    /** The likeness of a word of the reference to the likest within a stretch of clauses. */
    float best(int word, Span stretch) {
        return best[word].length == 0 ? 0 : max(best[word], stretch);
    }

    /** The weighted mean of the roots of the words' best likenesses: generous to paraphrase. */
    double soft(Span stretch) {
        double sum = 0;
        for (int word = 0; word < best.length; word++) {
            if (best[word].length > 0) {
                sum += reference.weights()[word] * Math.sqrt(best(word, stretch));
            }
        }
        return share(sum);
    }

    /** As {@link #soft}, with each weight once more: the rarest words decide. */
    double softOfRare(Span stretch) {
        double sum = 0;
        double total = 0;
        for (int word = 0; word < best.length; word++) {
            double weight = Math.pow(reference.weights()[word], 2);
            sum += best[word].length == 0 ? 0 : weight * Math.sqrt(best(word, stretch));
            total += weight;
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The share of the weight whose words have a like one in the stretch. */
    double found(Span stretch, double least) {
        double sum = 0;
        for (int word = 0; word < best.length; word++) {
            if (best(word, stretch) >= least) {
                sum += reference.weights()[word];
            }
        }
        return share(sum);
    }

    private double share(double sum) {
        return reference.total() == 0 ? 0 : sum / reference.total();
    }

    /** How far the words of the stretch are those of the reference. */
    double precision(Span stretch) {
        var span = answer.wordsOf(stretch);
        double sum = 0;
        double total = 0;
        for (int i = span.from(); i < span.to(); i++) {
            double weight = answer.words().get(i).weight();
            sum += weight == 0 ? 0 : weight * Math.sqrt(likest(i));
            total += weight;
        }
        return total == 0 ? 0 : sum / total;
    }

    private float likest(int word) {
        float likest = 0;
        for (var row : cosines) {
            likest = Math.max(likest, row.length > 0 ? row[word] : 0);
        }
        return likest;
    }
}
