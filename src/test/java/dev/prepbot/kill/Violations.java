package dev.prepbot.kill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must not have happened and did, each once, however often it is seen. */
final class Violations {

    /** The two ways to fail. */
    enum Sort {
        LOST,
        DOUBLED
    }

    private final Map<String, Sort> all = new LinkedHashMap<>();

    void add(Sort sort, String what) {
        all.putIfAbsent(what, sort);
    }

    int count(Sort sort) {
        return (int) all.values().stream().filter(sort::equals).count();
    }

    List<String> lines() {
        return all.entrySet().stream()
                .map(violation -> violation.getValue() + " " + violation.getKey())
                .toList();
    }
}
