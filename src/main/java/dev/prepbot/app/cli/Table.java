package dev.prepbot.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows in aligned columns: numbers to the right, words to the left. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    void add(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row -> {
                    var line = new StringBuilder();
                    for (int column = 0; column < row.size(); column++) {
                        line.append(column == 0 ? "" : GAP).append(padded(row.get(column), column));
                    }
                    return line.toString().stripTrailing();
                })
                .collect(Collectors.joining("\n"));
    }

    private String padded(String cell, int column) {
        int width = rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        var blanks = " ".repeat(width - length(cell));
        return isNumeric(column) ? blanks + cell : cell + blanks;
    }

    private boolean isNumeric(int column) {
        return rows.size() > 1
                && rows.stream().skip(1).allMatch(row -> row.get(column).matches("\\d+%?"));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
