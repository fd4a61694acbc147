package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import java.util.List;

/** The stretches of a few neighbouring clauses of a passage, numbered from 0. Used by one thread. */
final class Stretches {

    private static final int CLAUSES_TOGETHER = 3;

    private final Passage passage;
    private final List<Span> single;
    private final List<Span> joined;
    private final float[][] gists;

    Stretches(Passage passage) {
        this.passage = passage;
        this.single = passage.single();
        this.joined = passage.joined(CLAUSES_TOGETHER);
        this.gists = new float[joined.size()][];
    }

    /** Those of one clause each. */
    List<Span> single() {
        return single;
    }

    /** All of them, in the order of their numbers. */
    List<Span> joined() {
        return joined;
    }

    /** The number of a stretch, or -1 for one of more clauses or none. */
    int number(Span stretch) {
        if (stretch.size() == 0 || stretch.size() > CLAUSES_TOGETHER) {
            return -1;
        }
        int clauses = single.size();
        int whole = Math.min(stretch.from(), Math.max(0, clauses - CLAUSES_TOGETHER + 1));
        int number = whole * CLAUSES_TOGETHER;
        for (int from = whole; from < stretch.from(); from++) {
            number += clauses - from;
        }
        return number + stretch.size() - 1;
    }

    /** What a stretch is about. */
    float[] gist(Span stretch) {
        int number = number(stretch);
        if (number < 0) {
            return passage.gist(stretch);
        }
        if (gists[number] == null) {
            gists[number] = passage.gist(stretch);
        }
        return gists[number];
    }
}
