package dev.prepbot.bank;

import dev.prepbot.bank.Tree.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as cells of a table, each named by its path, such as {@code key_points.2.accept.1}.
 *
 * <p>A cell that a spreadsheet would take for a formula, and a text that would be read as a number or truth value, has an
 * apostrophe before it, which is how spreadsheets themselves mark text.
 */
final class Cells {

    private static final String FORMULA = "=+-@\t\r\n'";

    /** Lists of names, which fit one cell. */
    private static final List<String> NAMES = List.of("stages", "tags");

    private static final String KEY_POINTS = "key_points";

    private Cells() {}

    static Map<String, String> of(Tree.Fields question) {
        var cells = new LinkedHashMap<String, String>();
        question.entries().forEach(entry -> put(entry.key(), entry.value(), cells));
        return cells;
    }

    private static void put(String path, Tree tree, Map<String, String> cells) {
        if (tree instanceof Tree.Text text) {
            boolean isText = text.scalar() == Scalar.TEXT;
            cells.put(path, isText ? shielded(text.value().strip()) : text.value());
        } else if (tree instanceof Tree.Fields fields) {
            fields.entries().forEach(entry -> put(path + "." + entry.key(), entry.value(), cells));
        } else if (tree instanceof Tree.Items list && NAMES.contains(path)) {
            cells.put(
                    path,
                    list.items().stream()
                            .map(item -> item instanceof Tree.Text text ? text.value() : "")
                            .collect(Collectors.joining(", ")));
        } else if (tree instanceof Tree.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                var item = list.items().get(i);
                var itemPath = path + "." + (i + 1);
                boolean plainPoint = path.equals(KEY_POINTS) && item instanceof Tree.Text;
                put(plainPoint ? itemPath + ".point" : itemPath, item, cells);
            }
        }
    }

    /** Puts cells together again; those that are blank are as good as absent. */
    static Tree.Fields tree(int line, Map<String, String> cells) {
        var root = new Branch();
        cells.forEach((path, cell) -> {
            if (!cell.isBlank()) {
                root.put(List.of(path.split("\\.", -1)), leaf(line, path, cell));
            }
        });
        return new Tree.Fields(line, root.entries(line));
    }

    private static Tree leaf(int line, String path, String cell) {
        if (NAMES.contains(path)) {
            return new Tree.Items(
                    line,
                    Stream.of(cell.split(","))
                            .map(String::strip)
                            .<Tree>map(name -> new Tree.Text(line, name, Style.QUOTED, false))
                            .toList());
        }
        boolean shielded = cell.startsWith("'") && !shielded(cell.substring(1)).equals(cell.substring(1));
        return new Tree.Text(line, shielded ? cell.substring(1) : cell, shielded ? Style.QUOTED : Style.PLAIN, false);
    }

    private static String shielded(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula || Scalar.of(text) != Scalar.TEXT ? "'" + text : text;
    }

    /** A group or list under way: a list where all names are numbers. */
    private static final class Branch {

        private final Map<String, Object> children = new LinkedHashMap<>();

        void put(List<String> path, Tree leaf) {
            var name = path.get(0);
            if (path.size() == 1) {
                children.put(name, leaf);
            } else if (children.computeIfAbsent(name, key -> new Branch()) instanceof Branch branch) {
                branch.put(path.subList(1, path.size()), leaf);
            }
        }

        List<Tree.Entry> entries(int line) {
            var entries = new ArrayList<Tree.Entry>();
            children.forEach((name, child) -> entries.add(new Tree.Entry(line, name, tree(line, child))));
            return entries;
        }

        private static Tree tree(int line, Object child) {
            if (!(child instanceof Branch branch)) {
                return (Tree) child;
            }
            boolean list = branch.children.keySet().stream().allMatch(name -> name.matches("\\d{1,4}"));
            if (!list) {
                return new Tree.Fields(line, branch.entries(line));
            }
            var items = new TreeMap<Integer, Tree>();
            branch.children.forEach((name, item) -> items.put(Integer.valueOf(name), tree(line, item)));
            return new Tree.Items(line, List.copyOf(items.values()));
        }
    }
}
