package dev.prepbot.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows trees one after another, each on what the ones before left wrong (gradient boosting of the logistic loss), and
 * each on some of the rows and columns only, drawn at random (J. Friedman, Stochastic gradient boosting, 2002).
 */
final class Boosting {

    /**
     * How to grow.
     *
     * @param rounds how many trees
     * @param depth of each
     * @param rate how much of what it finds a tree may say
     * @param columns the share of the columns among which a fork may choose
     */
    record Habit(int rounds, int depth, double rate, double columns) {}

    private static final int LEAST_IN_LEAF = 20;
    private static final double PENALTY = 1;
    private static final double ROWS_DRAWN = 0.6;
    private static final long SEED = 7;

    private final Random random = new Random(SEED);

    private final Habit habit;
    private final List<String> names;
    private final List<Map<String, Double>> rows;
    private final double[][] columns;
    private final int[] labels;
    private final double[] sums;
    private final double[] gradient;
    private final double[] curvature;
    private final int[][] order;

    private Boosting(Habit habit, List<String> names, List<Map<String, Double>> rows, int[] labels) {
        this.habit = habit;
        this.names = names;
        this.rows = rows;
        this.labels = labels;
        this.columns = names.stream()
                .map(name -> rows.stream().mapToDouble(row -> row.get(name)).toArray())
                .toArray(double[][]::new);
        this.order = Arrays.stream(columns).map(Boosting::sorted).toArray(int[][]::new);
        this.sums = new double[labels.length];
        this.gradient = new double[labels.length];
        this.curvature = new double[labels.length];
    }

    private static int[] sorted(double[] column) {
        return IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> column[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Trees grow(Habit habit, List<String> names, List<Map<String, Double>> rows, int[] labels) {
        return new Boosting(habit, names, rows, labels).grow();
    }

    private Trees grow() {
        double share = Arrays.stream(labels).average().orElseThrow();
        double start = Math.log(share / (1 - share));
        Arrays.fill(sums, start);
        var trees = new ArrayList<Trees.Node>();
        for (int round = 0; round < habit.rounds(); round++) {
            for (int i = 0; i < labels.length; i++) {
                double p = 1 / (1 + Math.exp(-sums[i]));
                gradient[i] = labels[i] - p;
                curvature[i] = p * (1 - p);
            }
            var some = new boolean[labels.length];
            for (int i = 0; i < some.length; i++) {
                some[i] = random.nextDouble() < ROWS_DRAWN;
            }
            var tree = node(some, habit.depth());
            for (int i = 0; i < labels.length; i++) {
                sums[i] += tree.of(rows.get(i));
            }
            trees.add(tree);
        }
        return new Trees(start, trees);
    }

    private record Split(int column, double threshold, double gain) {}

    private Trees.Node node(boolean[] in, int depth) {
        var split = depth == 0 ? new Split(-1, 0, 0) : split(in);
        if (split.column() < 0) {
            return leaf(in);
        }
        var below = new boolean[in.length];
        var above = new boolean[in.length];
        for (int i = 0; i < in.length; i++) {
            below[i] = in[i] && columns[split.column()][i] < split.threshold();
            above[i] = in[i] && !below[i];
        }
        return new Trees.Fork(
                names.get(split.column()), split.threshold(), node(below, depth - 1), node(above, depth - 1));
    }

    private Trees.Leaf leaf(boolean[] in) {
        return new Trees.Leaf(round(habit.rate() * sum(gradient, in) / (sum(curvature, in) + PENALTY)));
    }

    private static double sum(double[] values, boolean[] in) {
        return IntStream.range(0, in.length)
                .filter(i -> in[i])
                .mapToDouble(i -> values[i])
                .sum();
    }

    private Split split(boolean[] in) {
        double allG = sum(gradient, in);
        double allH = sum(curvature, in);
        int all = (int) IntStream.range(0, in.length).filter(i -> in[i]).count();
        var best = new Split(-1, 0, 1e-6 + worth(allG, allH));
        for (int c = 0; c < columns.length; c++) {
            if (random.nextDouble() >= habit.columns()) {
                continue;
            }
            double g = 0;
            double h = 0;
            int n = 0;
            double last = Double.NaN;
            for (int i : order[c]) {
                if (!in[i]) {
                    continue;
                }
                double value = columns[c][i];
                if (n >= LEAST_IN_LEAF && all - n >= LEAST_IN_LEAF && value > last) {
                    double gain = worth(g, h) + worth(allG - g, allH - h);
                    double threshold = round((value + last) / 2);
                    if (gain > best.gain() && threshold > last && threshold <= value) {
                        best = new Split(c, threshold, gain);
                    }
                }
                g += gradient[i];
                h += curvature[i];
                n++;
                last = value;
            }
        }
        return best;
    }

    private static double worth(double g, double h) {
        return g * g / (h + PENALTY);
    }

    private static double round(double value) {
        return Math.round(value * 1e5) / 1e5;
    }

    static String text(Trees trees) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%.5f%n", trees.start()));
        trees.trees().forEach(tree -> text.append(text(tree)).append('\n'));
        return text.toString();
    }

    private static String text(Trees.Node node) {
        if (node instanceof Trees.Fork fork) {
            return "(" + fork.measure() + " " + number(fork.threshold()) + " " + text(fork.below()) + " "
                    + text(fork.above()) + ")";
        }
        return number(((Trees.Leaf) node).value());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
