package dev.prepbot.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of questions as comma-separated values, RFC 4180. */
final class Csv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private Csv() {}

    /** A row with the line on which it begins. */
    record Row(int line, Map<String, String> cells) {}

    static String write(List<Map<String, String>> rows) {
        var columns = new Columns();
        rows.forEach(row -> columns.add(row.keySet()));
        var paths = columns.paths();
        var lines = new ArrayList<List<String>>();
        lines.add(paths);
        rows.forEach(row ->
                lines.add(paths.stream().map(path -> row.getOrDefault(path, "")).toList()));
        try {
            return MAPPER.writer(CsvSchema.emptySchema()).writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a table of texts could not be written", e);
        }
    }

    /** Reads a table whose first row names its columns; commas or semicolons, as spreadsheets write them, stand between. */
    static List<Row> read(String text) throws Unreadable {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        int line = 1;
        try (var parser = MAPPER.getFactory().createParser(text)) {
            parser.setSchema(schema);
            var rows = new ArrayList<Row>();
            List<String> header = List.of();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var cells = new ArrayList<String>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(parser.getText());
                }
                if (header.isEmpty()) {
                    header = cells.stream().map(String::strip).toList();
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, row(header, cells, line)));
                }
                line += 1 + cells.stream().mapToInt(Csv::lineEnds).sum();
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new Unreadable(line, "this row is not CSV", "check its quotes: one that opens must close");
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells, int line) throws Unreadable {
        if (cells.size() > header.size()) {
            throw new Unreadable(
                    line,
                    "this row has " + cells.size() + " cells, and the first row names " + header.size(),
                    "put a text with commas in double quotes");
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                row.put(header.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static int lineEnds(String cell) {
        return (int) cell.chars().filter(c -> c == '\n').count();
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
