package dev.prepbot.app.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How far a grader and careful people agree on some answers. */
final class Agreement {

    private static final int BINS = 10;

    private final List<Sample> samples;
    private final List<Sample.Point> points;

    Agreement(List<Sample> samples) {
        this.samples = samples;
        this.points = samples.stream().flatMap(Sample::points).toList();
    }

    int answers() {
        return samples.size();
    }

    int points() {
        return points.size();
    }

    /** Of the points that the grader ticks, the share that people tick. */
    double precision() {
        return share(Sample.Point::credited, Sample.Point::right);
    }

    /** Of the points that people tick, the share that the grader ticks. */
    double recall() {
        return share(Sample.Point::right, Sample.Point::credited);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    /** Of the contradicted points, the share with this verdict. */
    double ofContrary(Predicate<Sample.Point> is) {
        return share(Sample.Point::contrary, is);
    }

    /** Of the right points, the share with this verdict. */
    double ofRight(Predicate<Sample.Point> is) {
        return share(Sample.Point::right, is);
    }

    private double share(Predicate<Sample.Point> among, Predicate<Sample.Point> is) {
        return points.stream()
                .filter(among)
                .mapToDouble(point -> is.test(point) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /** How often a right point is held to be likelier than another one. */
    double auc() {
        var sorted = points.stream()
                .sorted(Comparator.comparingDouble(Sample.Point::likely))
                .toList();
        double ranks = 0;
        for (int from = 0, to; from < sorted.size(); from = to) {
            double likely = sorted.get(from).likely();
            to = from;
            while (to < sorted.size() && sorted.get(to).likely() == likely) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            ranks += rank
                    * sorted.subList(from, to).stream()
                            .filter(Sample.Point::right)
                            .count();
        }
        double right = points.stream().filter(Sample.Point::right).count();
        return (ranks - right * (right + 1) / 2) / (right * (points.size() - right));
    }

    /** Pearson's correlation of the scores. */
    double correlation() {
        double x = mean(Sample::due);
        double y = mean(Agreement::score);
        double xy = mean(sample -> (sample.due() - x) * (score(sample) - y));
        double xx = mean(sample -> Math.pow(sample.due() - x, 2));
        double yy = mean(sample -> Math.pow(score(sample) - y, 2));
        return xy / Math.sqrt(xx * yy);
    }

    /** The mean distance between the given score and the due one, over answers with a like score. */
    double calibrationError() {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> samples.stream()
                        .filter(sample -> Math.min(BINS - 1, (int) (score(sample) * BINS)) == bin)
                        .toList())
                .filter(bin -> !bin.isEmpty())
                .mapToDouble(bin ->
                        Math.abs(new Agreement(bin).mean(Agreement::score) - new Agreement(bin).mean(Sample::due))
                                * bin.size()
                                / samples.size())
                .sum();
    }

    double meanScore() {
        return mean(Agreement::score);
    }

    double meanDue() {
        return mean(Sample::due);
    }

    private double mean(ToDoubleFunction<Sample> value) {
        return samples.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private static double score(Sample sample) {
        return sample.grade().score();
    }
}
