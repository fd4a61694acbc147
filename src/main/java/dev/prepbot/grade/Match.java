package dev.prepbot.grade;

import dev.prepbot.grade.Passage.Span;
import java.util.List;

/**
 * A wording and the stretch of an answer that comes nearest to it.
 *
 * @param stretch of clauses
 * @param score how near, 0 to 1
 */
record Match(Aligned aligned, Span stretch, double score) {

    /** The best of some wordings and stretches, of which there is one each at least. */
    static Match best(List<Aligned> wordings, List<Span> stretches) {
        var best = new Match(wordings.get(0), stretches.get(0), -1);
        for (var wording : wordings) {
            for (var stretch : stretches) {
                double score = wording.soft(stretch);
                if (score > best.score()) {
                    best = new Match(wording, stretch, score);
                }
            }
        }
        return best;
    }
}
