package dev.prepbot.grade;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Judges each point once more in the light of the others: who claims the contrary of one point is often wrong about the
 * next, and who knows most points is likelier to have meant this one.
 */
final class Together {

    private final Trees covers = Trees.resource("/grading/covers-together.trees");
    private final Trees contradicts = Trees.resource("/grading/contradicts-together.trees");

    /** What is thought of a point: the probabilities that it is made, and that its contrary is claimed. */
    record Thought(double covered, double contradicted) {

        private static final double SURE = 0.9;

        /** The same where the contrary stands in plain words. */
        Thought contrary() {
            return new Thought(Math.min(covered, 1 - SURE), Math.max(contradicted, SURE));
        }
    }

    /**
     * The second thoughts.
     *
     * @param first of each point by itself, with its measures
     */
    List<Thought> again(List<Thought> first, List<Map<String, Double>> measures) {
        if (first.size() < 2) {
            return first;
        }
        return IntStream.range(0, first.size())
                .mapToObj(point -> {
                    var seen = measures(first, point, measures.get(point));
                    return new Thought(covers.probability(seen), contradicts.probability(seen));
                })
                .toList();
    }

    /** What tells about a point in the light of the others, of which there is one at least. */
    static Map<String, Double> measures(List<Thought> first, int point, Map<String, Double> own) {
        Map<String, Double> seen = new LinkedHashMap<>();
        seen.put("covered", first.get(point).covered());
        seen.put("contradicted", first.get(point).contradicted());
        var covered = others(first, point, Thought::covered);
        seen.put("othersCovered", covered.getAverage());
        seen.put("mostCovered", covered.getMax());
        seen.put("leastCovered", covered.getMin());
        var contradicted = others(first, point, Thought::contradicted);
        seen.put("othersContradicted", contradicted.getAverage());
        seen.put("mostContradicted", contradicted.getMax());
        seen.put("points", (double) first.size());
        for (var name : List.of("words", "stretch")) {
            seen.put(name, own.getOrDefault(name, 0.0));
        }
        return seen;
    }

    private static DoubleSummaryStatistics others(List<Thought> all, int point, ToDoubleFunction<Thought> value) {
        return IntStream.range(0, all.size())
                .filter(other -> other != point)
                .mapToDouble(other -> value.applyAsDouble(all.get(other)))
                .summaryStatistics();
    }
}
