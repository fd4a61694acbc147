package dev.prepbot.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grows the shipped trees from a table of measures; rows that are held out are left alone. */
final class GrowTrees {

    private static final int FIRST_MEASURE = 9;

    private GrowTrees() {}

    public static void main(String[] args) throws Exception {
        var lines = Files.readAllLines(Path.of(args[0]));
        var names = List.of(lines.get(0).split("\t", -1));
        names = names.subList(FIRST_MEASURE, names.size());
        var rows = new ArrayList<Map<String, Double>>();
        var covered = new ArrayList<Integer>();
        var contrary = new ArrayList<Integer>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            if (cells[1].equals("1")) {
                continue;
            }
            Map<String, Double> row = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), Double.valueOf(cells[FIRST_MEASURE + i]));
            }
            rows.add(row);
            covered.add(Integer.valueOf(cells[7]));
            contrary.add(Integer.valueOf(cells[8]));
        }
        write(args[1], "covers", Boosting.grow(names, rows, ints(covered)));
        write(args[1], "contradicts", Boosting.grow(names, rows, ints(contrary)));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void write(String directory, String name, Trees trees) throws Exception {
        Files.writeString(
                Path.of(directory, name + ".trees"),
                "# Grown by GrowTrees on the labelled answers that are not held out.\n" + Boosting.text(trees));
    }
}
