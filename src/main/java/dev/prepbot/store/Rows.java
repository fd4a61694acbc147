package dev.prepbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows as a person may read them: by the names of their columns, moments and stored values written out. */
final class Rows {

    private static final Set<String> JSON = Set.of("grade", "questions");

    private Rows() {}

    static List<Map<String, Object>> of(Sql sql, String query, Object... values) {
        return sql.list(query, Rows::row, values);
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var parts = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var value = row.getObject(i);
            if (value != null) {
                parts.put(columns.getColumnLabel(i), readable(columns.getColumnLabel(i), value));
            }
        }
        return parts;
    }

    private static Object readable(String column, Object value) {
        if (column.endsWith("_at") && value instanceof Number micros) {
            return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS).toString();
        }
        return JSON.contains(column) ? StoredJson.tree(value.toString()) : value;
    }
}
