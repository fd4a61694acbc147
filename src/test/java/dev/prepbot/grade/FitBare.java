package dev.prepbot.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fits the shipped sum for bare points to tables of measures; rows that are held out or have a remark are left alone. */
final class FitBare {

    private static final int FIRST_MEASURE = 9;
    private static final int ROUNDS = 1000;

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Row(double[] measures, double due, double weight) {}

    private final List<Row> rows = new ArrayList<>();
    private List<String> names = List.of();

    /**
     * Fits.
     *
     * @param args the file to write, then tables, each behind how often its rows count
     */
    public static void main(String[] args) throws Exception {
        var fit = new FitBare();
        for (int i = 1; i < args.length; i += 2) {
            fit.add(Double.parseDouble(args[i]), Files.readAllLines(Path.of(args[i + 1])));
        }
        Files.writeString(
                Path.of(args[0]),
                "# Fitted by FitBare to bare key points: argkp-train and the labelled answers that are not held out.\n"
                        + fit.text());
    }

    private void add(double weight, List<String> lines) {
        var titles = List.of(lines.get(0).split("\t", -1));
        names = titles.subList(FIRST_MEASURE, titles.size());
        lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals("0") && cells[6].equals("[]"))
                .map(cells -> new Row(
                        Arrays.stream(cells)
                                .skip(FIRST_MEASURE)
                                .mapToDouble(Double::parseDouble)
                                .toArray(),
                        Double.parseDouble(cells[7]),
                        weight))
                .forEach(rows::add);
    }

    private double mean(int measure) {
        return rows.stream()
                .mapToDouble(row -> row.measures()[measure])
                .average()
                .orElseThrow();
    }

    private double spread(int measure, double mean) {
        return Math.sqrt(rows.stream()
                .mapToDouble(row -> Math.pow(row.measures()[measure] - mean, 2))
                .average()
                .orElseThrow());
    }

    /** Climbs the likelihood, with all measures brought to one scale; the last weight is the start. */
    private double[] climb(double[] means, double[] spreads) {
        int size = names.size();
        var weights = new double[size + 1];
        double total = rows.stream().mapToDouble(Row::weight).sum();
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[size + 1];
            for (var row : rows) {
                double sum = weights[size];
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * (row.measures()[i] - means[i]) / spreads[i];
                }
                double off = row.weight() * (row.due() - 1 / (1 + Math.exp(-sum))) / total;
                for (int i = 0; i < size; i++) {
                    slope[i] += off * (row.measures()[i] - means[i]) / spreads[i];
                }
                slope[size] += off;
            }
            for (int i = 0; i <= size; i++) {
                weights[i] += slope[i];
            }
        }
        return weights;
    }

    private String text() {
        var means = new double[names.size()];
        var spreads = new double[names.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(i);
            spreads[i] = spread(i, means[i]);
        }
        var weights = climb(means, spreads);
        double start = weights[means.length];
        var text = new StringBuilder();
        for (int i = 0; i < means.length; i++) {
            start -= weights[i] * means[i] / spreads[i];
            text.append(String.format(Locale.ROOT, "%s %.4f%n", names.get(i), weights[i] / spreads[i]));
        }
        return String.format(Locale.ROOT, "start %.4f%n", start) + text;
    }
}
