package dev.prepbot.prep.review;

import java.util.Arrays;

/**
 * The Free Spaced Repetition Scheduler, version 6, with its default parameters and whole days.
 *
 * <p>With parameters <i>w</i>, stability <i>S</i>, difficulty <i>D</i>, rating <i>G</i> from 1 to 4, and <i>t</i> days since
 * the last answer:
 *
 * <ul>
 *   <li>chance of recall R = (1 + F·t/S)<sup>−w20</sup>, where F = 0.9<sup>−1/w20</sup> − 1
 *   <li>first answer: S = w[G−1], D = w4 − e<sup>w5·(G−1)</sup> + 1
 *   <li>recalled after a day or more:
 *       S' = S·(1 + e<sup>w8</sup>·(11−D)·S<sup>−w9</sup>·(e<sup>w10·(1−R)</sup>−1)·[w15 if Hard]·[w16 if Easy])
 *   <li>forgotten: S' = the lesser of w11·D<sup>−w12</sup>·((S+1)<sup>w13</sup>−1)·e<sup>w14·(1−R)</sup> and
 *       S/e<sup>w17·w18</sup>
 *   <li>again on the same day: S' = S·e<sup>w17·(G−3+w18)</sup>·S<sup>−w19</sup>, no less than S if Good or Easy
 *   <li>D' = w7·D<sub>0</sub>(Easy) + (1−w7)·(D − w6·(G−3)·(10−D)/9), kept within 1 and 10
 *   <li>next interval I = S/F·(r<sup>−1/w20</sup>−1) for a wanted chance of recall r
 * </ul>
 *
 * @see <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The algorithm</a>
 */
public final class Fsrs {

    /** The chance of recall at which a question comes again. */
    public static final double WANTED_RECALL = 0.9;

    /** A hundred years, as in the reference. */
    static final int LONGEST = 36_500;

    private static final double LEAST_STABILITY = 0.001;

    /** The scheduler with the parameters that were fitted to the reviews of many thousand people. */
    public static final Fsrs DEFAULT = new Fsrs(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] w;
    private final double factor;

    private Fsrs(double... parameters) {
        if (parameters.length != 21) {
            throw new IllegalArgumentException("21 parameters, not " + Arrays.toString(parameters));
        }
        w = parameters;
        factor = Math.pow(0.9, -1 / w[20]) - 1;
    }

    /** What is remembered after the first answer. */
    public Memory first(Rating rating) {
        return new Memory(w[rating.number() - 1], within(firstDifficulty(rating)));
    }

    /** What is remembered after a further answer, so many days after the last. */
    public Memory next(Memory before, Rating rating, long days) {
        double stability = days < 1
                ? sameDay(before.stability(), rating)
                : rating == Rating.AGAIN
                        ? forgotten(before, recall(before, days))
                        : recalled(before, rating, recall(before, days));
        return new Memory(Math.max(LEAST_STABILITY, stability), nextDifficulty(before.difficulty(), rating));
    }

    /** The chance that something is recalled so many days after it was answered, 0 to 1. */
    public double recall(Memory memory, long days) {
        return Math.pow(1 + factor * Math.max(0, days) / memory.stability(), -w[20]);
    }

    /** The days until the chance of recall has fallen to the wanted one, at least one. */
    public int interval(Memory memory) {
        return interval(memory, WANTED_RECALL);
    }

    int interval(Memory memory, double wanted) {
        double days = memory.stability() / factor * (Math.pow(wanted, -1 / w[20]) - 1);
        return (int) Math.min(LONGEST, Math.max(1, Math.rint(days)));
    }

    double recalled(Memory memory, Rating rating, double recall) {
        double growth = Math.exp(w[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -w[9])
                * Math.expm1(w[10] * (1 - recall));
        double bonus = rating == Rating.HARD ? w[15] : rating == Rating.EASY ? w[16] : 1;
        return memory.stability() * (1 + growth * bonus);
    }

    double forgotten(Memory memory, double recall) {
        double left = w[11]
                * Math.pow(memory.difficulty(), -w[12])
                * (Math.pow(memory.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - recall));
        return Math.min(left, memory.stability() / Math.exp(w[17] * w[18]));
    }

    double sameDay(double stability, Rating rating) {
        double growth = Math.exp(w[17] * (rating.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (rating.compareTo(Rating.GOOD) >= 0 ? Math.max(1, growth) : growth);
    }

    double nextDifficulty(double difficulty, Rating rating) {
        double moved = difficulty - w[6] * (rating.number() - 3) * (10 - difficulty) / 9;
        return within(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * moved);
    }

    private double firstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.number() - 1)) + 1;
    }

    private static double within(double difficulty) {
        return Math.min(10, Math.max(1, difficulty));
    }
}
