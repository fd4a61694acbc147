package dev.prepbot.grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures the key point grader on a public set: a packed table of question id, question, reference, answer, score and
 * the highest score. Prints the average precision where the scores are 0 and 1, and the correlation.
 */
final class PublicSets {

    private record Pair(double due, double given, double score) {}

    private PublicSets() {}

    /**
     * Measures one set.
     *
     * @param args the file, and {@code sentences} where each sentence of a reference is a point of its own
     */
    public static void main(String[] args) throws Exception {
        var grader = KeyPointGrader.load();
        var pairs = new ArrayList<Pair>();
        for (var row : PackedSet.read(Path.of(args[0]), args.length > 1).rows()) {
            var judged = grader.judge(row.question(), row.answer());
            pairs.add(new Pair(
                    row.due(),
                    judged.covered().stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElse(0),
                    judged.grade().score()));
        }
        System.out.printf(
                Locale.ROOT,
                "%d answers, average precision %.3f, r %.3f, r of the score %.3f%n",
                pairs.size(),
                precision(pairs),
                r(pairs, Pair::given),
                r(pairs, Pair::score));
    }

    private static double precision(List<Pair> pairs) {
        var sorted = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::given).reversed())
                .toList();
        double found = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).due() == 1) {
                found++;
                sum += found / (i + 1);
            }
        }
        return sum / found;
    }

    private static double r(List<Pair> pairs, ToDoubleFunction<Pair> by) {
        double x = pairs.stream().mapToDouble(Pair::due).average().orElse(0);
        double y = pairs.stream().mapToDouble(by).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (var pair : pairs) {
            xy += (pair.due() - x) * (by.applyAsDouble(pair) - y);
            xx += Math.pow(pair.due() - x, 2);
            yy += Math.pow(by.applyAsDouble(pair) - y, 2);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
