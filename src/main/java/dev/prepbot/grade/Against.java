package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Weighs what is said for a key point against what people say who believe the contrary. Used by one thread. */
final class Against {

    /** Both ways; between people who say the same in words of their own, likenesses are lower. */
    private static final double NEARLY_THE_WORDS = 0.88;

    private static final double CLEAR_LEAD = 0.1;

    private final List<Span> single;
    private final List<Span> joined;

    /**
     * The stretches of an answer.
     *
     * @param single one clause each
     * @param joined some clauses each
     */
    Against(List<Span> single, List<Span> joined) {
        this.single = single;
        this.joined = joined;
    }

    /** Adds how near the answer comes to the rejected wordings, and how much nearer than to those of the point. */
    void measure(List<Aligned> wordings, List<Aligned> rejected, Map<String, Double> measures) {
        measures.put("rejected", (double) rejected.size());
        measure("", Aligned::soft, wordings, rejected, measures);
        measure("Both", Against::bothWays, wordings, rejected, measures);
        measure("Gist", Aligned::likeness, wordings, rejected, measures);
    }

    /** Whether the answer has a rejected wording almost word for word, and nothing as near to the point there. */
    static boolean saysSo(Map<String, Double> measures) {
        return says("", measures) || says("Joined", measures);
    }

    private static boolean says(String which, Map<String, Double> measures) {
        return measures.getOrDefault("against" + which + "Both", 0.0) > NEARLY_THE_WORDS
                && measures.getOrDefault("leadContrary" + which + "Both", 0.0) < -CLEAR_LEAD;
    }

    /** The stretch that comes nearest to a rejected wording, of which there is one at least. */
    Span nearest(List<Aligned> rejected) {
        return best(joined, stretch -> most(Against::bothWays, rejected, stretch));
    }

    private interface Nearness {
        double of(Aligned wording, Span stretch);
    }

    private void measure(
            String name, Nearness near, List<Aligned> wordings, List<Aligned> rejected, Map<String, Double> measures) {
        ToDoubleFunction<Span> forIt = stretch -> most(near, wordings, stretch);
        ToDoubleFunction<Span> against = stretch -> most(near, rejected, stretch);
        boolean any = !rejected.isEmpty();
        var nearest = best(single, forIt);
        var contrary = best(single, against);
        var nearestJoined = best(joined, forIt);
        var contraryJoined = best(joined, against);
        measures.put("against" + name, any ? against.applyAsDouble(contrary) : 0);
        measures.put("againstJoined" + name, any ? against.applyAsDouble(contraryJoined) : 0);
        measures.put("lead" + name, any ? forIt.applyAsDouble(nearest) - against.applyAsDouble(contrary) : 0);
        measures.put("leadThere" + name, any ? forIt.applyAsDouble(nearest) - against.applyAsDouble(nearest) : 0);
        measures.put("leadContrary" + name, any ? forIt.applyAsDouble(contrary) - against.applyAsDouble(contrary) : 0);
        measures.put(
                "leadJoined" + name,
                any ? forIt.applyAsDouble(nearestJoined) - against.applyAsDouble(nearestJoined) : 0);
        measures.put(
                "leadContraryJoined" + name,
                any ? forIt.applyAsDouble(contraryJoined) - against.applyAsDouble(contraryJoined) : 0);
    }

    private static double most(Nearness near, List<Aligned> wordings, Span stretch) {
        double most = 0;
        for (var wording : wordings) {
            most = Math.max(most, near.of(wording, stretch));
        }
        return most;
    }

    private static Span best(List<Span> stretches, ToDoubleFunction<Span> value) {
        var best = stretches.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (var stretch : stretches) {
            double here = value.applyAsDouble(stretch);
            if (here > most) {
                best = stretch;
                most = here;
            }
        }
        return best;
    }

    /** How far the stretch says the wording, and says nothing else. */
    private static double bothWays(Aligned wording, Span stretch) {
        return Math.sqrt(wording.soft(stretch) * wording.precision(stretch));
    }
}
