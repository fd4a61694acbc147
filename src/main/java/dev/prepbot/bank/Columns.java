package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All paths of some tables in the order of the question files, the parts of a list by their numbers. */
final class Columns {

    private final Map<String, Columns> names = new LinkedHashMap<>();
    private final TreeMap<Integer, Columns> numbers = new TreeMap<>();
    private boolean holdsCells;

    void add(Set<String> paths) {
        paths.forEach(path -> add(List.of(path.split("\\.", -1))));
    }

    private void add(List<String> path) {
        if (path.isEmpty()) {
            holdsCells = true;
            return;
        }
        var name = path.get(0);
        var below = name.matches("\\d{1,4}")
                ? numbers.computeIfAbsent(Integer.valueOf(name), key -> new Columns())
                : names.computeIfAbsent(name, key -> new Columns());
        below.add(path.subList(1, path.size()));
    }

    List<String> paths() {
        var paths = new ArrayList<String>();
        names.forEach((name, below) -> below.collect(name, paths));
        return paths;
    }

    private void collect(String path, List<String> paths) {
        if (holdsCells) {
            paths.add(path);
        }
        names.forEach((name, below) -> below.collect(path + "." + name, paths));
        numbers.forEach((number, below) -> below.collect(path + "." + number, paths));
    }
}
