package dev.prepbot.grade;

import dev.prepbot.grade.Boosting.Habit;
import dev.prepbot.grade.Together.Thought;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Grows the shipped trees from a table of measures; rows that are held out are left alone. The second trees, which see
 * all points of an answer, learn from what the first say about questions on which they were not grown.
 */
final class GrowTrees {

    private static final int FIRST_MEASURE = 9;
    private static final int FOLDS = 6;
    private static final Habit ALONE = new Habit(300, 4, 0.05, 0.3);
    private static final Habit TOGETHER = new Habit(150, 3, 0.05, 0.6);

    private final List<String> names;
    private final List<Row> rows;

    private GrowTrees(List<String> names, List<Row> rows) {
        this.names = names;
        this.rows = rows;
    }

    /**
     * A point of an answer.
     *
     * @param fold questions of one fold are judged by trees that were grown on the others
     */
    private record Row(int fold, String answer, Map<String, Double> measures, int covered, int contradicted) {}

    /**
     * Grows and writes all sets.
     *
     * @param args the table, and the directory to write to
     */
    public static void main(String[] args) throws Exception {
        var lines = Files.readAllLines(Path.of(args[0]));
        var names = List.of(lines.get(0).split("\t", -1));
        names = names.subList(FIRST_MEASURE, names.size());
        Map<String, Integer> folds = new HashMap<>();
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            if (cells[1].equals("0")) {
                int fold = folds.computeIfAbsent(cells[0], question -> folds.size() % FOLDS);
                Map<String, Double> measures = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    measures.put(names.get(i), Double.valueOf(cells[FIRST_MEASURE + i]));
                }
                rows.add(new Row(fold, cells[4], measures, Integer.parseInt(cells[7]), Integer.parseInt(cells[8])));
            }
        }
        new GrowTrees(names, rows).write(Path.of(args[1]));
    }

    private void write(Path directory) throws Exception {
        write(directory, "covers", grow(row -> true, Row::covered));
        write(directory, "contradicts", grow(row -> true, Row::contradicted));
        var seen = new ArrayList<Row>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var covers = grow(row -> row.fold() != left, Row::covered);
            var contradicts = grow(row -> row.fold() != left, Row::contradicted);
            byAnswer(left).forEach(answer -> seen.addAll(seenTogether(answer, covers, contradicts)));
        }
        var all = List.copyOf(seen.get(0).measures().keySet());
        write(directory, "covers-together", grow(TOGETHER, all, seen, Row::covered));
        write(directory, "contradicts-together", grow(TOGETHER, all, seen, Row::contradicted));
    }

    private Trees grow(Predicate<Row> which, ToIntFunction<Row> label) {
        return grow(ALONE, names, rows.stream().filter(which).toList(), label);
    }

    private static Trees grow(Habit habit, List<String> names, List<Row> rows, ToIntFunction<Row> label) {
        return Boosting.grow(
                habit,
                names,
                rows.stream().map(Row::measures).toList(),
                rows.stream().mapToInt(label).toArray());
    }

    private Collection<List<Row>> byAnswer(int fold) {
        return rows.stream()
                .filter(row -> row.fold() == fold)
                .collect(Collectors.groupingBy(Row::answer, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<Row> seenTogether(List<Row> answer, Trees covers, Trees contradicts) {
        var first = answer.stream()
                .map(row -> new Thought(covers.probability(row.measures()), contradicts.probability(row.measures())))
                .toList();
        var seen = new ArrayList<Row>();
        for (int i = 0; answer.size() > 1 && i < answer.size(); i++) {
            var row = answer.get(i);
            var measures = Together.measures(first, i, row.measures());
            seen.add(new Row(row.fold(), row.answer(), measures, row.covered(), row.contradicted()));
        }
        return seen;
    }

    private static void write(Path directory, String name, Trees trees) throws Exception {
        Files.writeString(
                directory.resolve(name + ".trees"),
                "# Grown by GrowTrees on the labelled answers that are not held out.\n" + Boosting.text(trees));
    }
}
