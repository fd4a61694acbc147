package dev.prepbot.app.bench;

import dev.prepbot.prep.grading.PointGrade.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The agreement of a grader with careful people, in figures. */
public final class Report {

    private final List<Sample> samples;
    private final List<Long> sortedNanos;

    Report(List<Sample> samples, List<Long> nanos) {
        this.samples = List.copyOf(samples);
        this.sortedNanos = nanos.stream().sorted().toList();
    }

    /** As text for people. */
    public String text() {
        var tuned = agreement(sample -> !sample.heldOut());
        var held = agreement(Sample::heldOut);
        var lines = new ArrayList<String>();
        lines.add(row("", "tuned on", "held out"));
        lines.add(String.format(Locale.ROOT, "%-34s %9d %9d", "answers", tuned.answers(), held.answers()));
        lines.add(String.format(Locale.ROOT, "%-34s %9d %9d", "key points", tuned.points(), held.points()));
        line(lines, "precision", tuned, held, Agreement::precision);
        line(lines, "recall", tuned, held, Agreement::recall);
        line(lines, "F1", tuned, held, Agreement::f1);
        line(lines, "AUC", tuned, held, Agreement::auc);
        line(lines, "r of the score", tuned, held, Agreement::correlation);
        line(lines, "calibration error of the score", tuned, held, Agreement::calibrationError);
        line(lines, "contrary points found", tuned, held, all -> all.ofContrary(Report::isContradicted));
        line(lines, "contrary points not credited", tuned, held, all -> all.ofContrary(point -> !point.credited()));
        line(lines, "right points called contrary", tuned, held, all -> all.ofRight(Report::isContradicted));
        line(lines, "right points called unsure", tuned, held, all -> all.ofRight(Report::isUnsure));
        lines.add("");
        lines.add(row("mean score (due)", "tuned on", "held out"));
        lines.addAll(kinds());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "CPU ms per answer: p50 %.1f, p99 %.1f", milliseconds(0.50), milliseconds(0.99)));
        return String.join("\n", lines);
    }

    private static boolean isContradicted(Sample.Point point) {
        return point.verdict() == Verdict.CONTRADICTED;
    }

    private static boolean isUnsure(Sample.Point point) {
        return point.verdict() == Verdict.UNSURE;
    }

    private static void line(
            List<String> lines, String name, Agreement tuned, Agreement held, ToDoubleFunction<Agreement> figure) {
        lines.add(row(name, number(figure.applyAsDouble(tuned)), number(figure.applyAsDouble(held))));
    }

    private static String row(String name, String tuned, String held) {
        return String.format(Locale.ROOT, "%-34s %9s %9s", name, tuned, held).stripTrailing();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** The mean scores of each kind of answer, hostile ones by their classes. */
    private List<String> kinds() {
        var byLabel = samples.stream()
                .collect(Collectors.groupingBy(
                        sample -> (sample.hostile() ? "hostile: " : "") + sample.label(),
                        TreeMap::new,
                        Collectors.toList()));
        return byLabel.entrySet().stream()
                .map(entry -> row(
                        entry.getKey(),
                        scores(entry.getValue(), sample -> !sample.heldOut()),
                        scores(entry.getValue(), Sample::heldOut)))
                .toList();
    }

    private static String scores(List<Sample> samples, Predicate<Sample> which) {
        var some = new Agreement(samples.stream().filter(which).toList());
        return some.answers() == 0 ? "-" : String.format(Locale.ROOT, "%.2f (%.2f)", some.meanScore(), some.meanDue());
    }

    private Agreement agreement(Predicate<Sample> which) {
        return new Agreement(samples.stream().filter(which).toList());
    }

    private double milliseconds(double quantile) {
        return sortedNanos.isEmpty() ? Double.NaN : sortedNanos.get((int) (quantile * (sortedNanos.size() - 1))) / 1e6;
    }
}
