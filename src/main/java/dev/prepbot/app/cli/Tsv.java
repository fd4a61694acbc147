package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file of tab-separated values in UTF-8 whose first line names the columns. A cell is what stands between two tabs;
 * there are no quotes.
 *
 * @param columns the names, in order
 * @param rows what stands below them
 */
record Tsv(List<String> columns, List<Row> rows) {

    /**
     * One line.
     *
     * @param line its number in the file, from 1
     * @param cells what it holds, by column
     */
    record Row(int line, Map<String, String> cells) {

        /** What stands in a column; empty if nothing does. */
        Optional<String> get(String column) {
            return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    static Tsv read(Path file) {
        var lines = lines(file);
        if (lines.isEmpty()) {
            throw new CannotStart(Exit.WRONG, file + " is empty: its first line names the columns");
        }
        var columns =
                Arrays.stream(lines.get(0).split("\t", -1)).map(String::strip).toList();
        var rows = IntStream.range(1, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .mapToObj(index -> row(file, index + 1, columns, lines.get(index)))
                .toList();
        return new Tsv(columns, rows);
    }

    private static Row row(Path file, int number, List<String> columns, String line) {
        var cells = line.split("\t", -1);
        if (cells.length > columns.size()) {
            throw new CannotStart(
                    Exit.WRONG,
                    file + ":" + number + ": " + cells.length + " cells under " + columns.size()
                            + " columns: write tabs only between cells");
        }
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < cells.length; column++) {
            row.put(columns.get(column), cells[column]);
        }
        return new Row(number, row);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new CannotStart(Exit.WRONG, "there is no file " + file);
        } catch (MalformedInputException e) {
            throw new CannotStart(Exit.WRONG, file + " is not in UTF-8: save it in that encoding");
        } catch (IOException e) {
            throw new CannotStart(Exit.COULD_NOT_RUN, file + " cannot be read: " + e.getMessage());
        }
    }
}
