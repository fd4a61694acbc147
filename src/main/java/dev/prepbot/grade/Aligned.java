package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import dev.prepbot.grade.encode.Vectors;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** A reference laid against an answer; what was once reckoned about a stretch is kept. Used by one thread. */
final class Aligned {

    private final Reference reference;
    private final Passage answer;
    private final Stretches stretches;

    /** Of each word of the reference with each word of the answer; empty for words without weight. */
    private final float[][] cosines;

    /** Of those, the highest within each clause of the answer. */
    private final float[][] best;

    /** For each word of the answer, how like it is to the likest of the reference, by the weight of all before it. */
    private final double[] toldBefore;

    private final double[] weightBefore;
    private final double[] soft;
    private final double[] likeness;

    Aligned(Reference reference, Passage answer, Stretches stretches, float[][] cosines) {
        this.reference = reference;
        this.answer = answer;
        this.stretches = stretches;
        this.cosines = cosines;
        this.best = new float[cosines.length][];
        for (int word = 0; word < cosines.length; word++) {
            best[word] =
                    new float[cosines[word].length == 0 ? 0 : answer.clauses().size()];
            for (int clause = 0; clause < best[word].length; clause++) {
                best[word][clause] = max(cosines[word], answer.clauses().get(clause));
            }
        }
        this.toldBefore = new double[answer.words().size() + 1];
        this.weightBefore = new double[toldBefore.length];
        addUp();
        this.soft = unknown(stretches.joined().size());
        this.likeness = unknown(soft.length);
    }

    private static double[] unknown(int size) {
        var values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private void addUp() {
        var likest = new float[answer.words().size()];
        for (var row : cosines) {
            for (int i = 0; i < row.length; i++) {
                likest[i] = Math.max(likest[i], row[i]);
            }
        }
        for (int i = 0; i < likest.length; i++) {
            double weight = answer.words().get(i).weight();
            toldBefore[i + 1] = toldBefore[i] + (weight == 0 ? 0 : weight * Math.sqrt(likest[i]));
            weightBefore[i + 1] = weightBefore[i] + weight;
        }
    }

    Reference reference() {
        return reference;
    }

    Passage answer() {
        return answer;
    }

    /** The cosines of a word of the reference with each word of the answer; empty for a word without weight. */
    float[] cosines(int word) {
        return cosines[word];
    }

    int words() {
        return cosines.length;
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
        return kept(soft, stretch, this::reckonSoft);
    }

    private double reckonSoft(Span stretch) {
        double sum = 0;
        for (int word = 0; word < best.length; word++) {
            if (best[word].length > 0) {
                sum += reference.weights()[word] * Math.sqrt(best(word, stretch));
            }
        }
        return share(sum);
    }

    /** How like the stretch is to the reference in what it is about. */
    double likeness(Span stretch) {
        return kept(likeness, stretch, one -> Vectors.dot(stretches.gist(one), reference.gist()));
    }

    private double kept(double[] known, Span stretch, ToDoubleFunction<Span> value) {
        int number = stretches.number(stretch);
        if (number < 0) {
            return value.applyAsDouble(stretch);
        }
        if (Double.isNaN(known[number])) {
            known[number] = value.applyAsDouble(stretch);
        }
        return known[number];
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

    /** The weighted mean of the words' best likenesses. */
    double plain(Span stretch) {
        double sum = 0;
        for (int word = 0; word < best.length; word++) {
            sum += reference.weights()[word] * best(word, stretch);
        }
        return share(sum);
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
        double total = weightBefore[span.to()] - weightBefore[span.from()];
        return total <= 0 ? 0 : (toldBefore[span.to()] - toldBefore[span.from()]) / total;
    }
}
