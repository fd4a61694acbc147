package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far in one file. */
final class Complaints {

    /** Beyond this many the author has understood, and memory is not a hostile file's to fill. */
    private static final int ENOUGH = 200;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    Complaints(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, String message, String suggestion) {
        count++;
        if (count <= ENOUGH) {
            problems.add(new Problem(file, line, message, suggestion));
        }
    }

    /** How many there are; reading something without adding to them means that it is in order. */
    int count() {
        return count;
    }

    List<Problem> all() {
        if (count <= ENOUGH) {
            return List.copyOf(problems);
        }
        var shortened = new ArrayList<>(problems);
        shortened.add(new Problem(file, 0, (count - ENOUGH) + " more problems", "mend the first ones and look again"));
        return List.copyOf(shortened);
    }
}
