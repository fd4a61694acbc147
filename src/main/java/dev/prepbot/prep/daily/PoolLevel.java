package dev.prepbot.prep.daily;

import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import java.util.Collection;
import java.util.HashSet;

/**
 * How many questions of a pool a channel has not seen yet.
 *
 * @param unused those not used yet
 * @param size all of the pool
 */
public record PoolLevel(int unused, int size) {

    /** A working week of questions: time enough to widen the pool. */
    public static final int FEW = 5;

    /** The level of a pool in a channel that has seen some questions, of this pool or of others. */
    public static PoolLevel of(Collection<Question> pool, Collection<QuestionId> used) {
        var seen = new HashSet<>(used);
        var unused =
                pool.stream().filter(question -> !seen.contains(question.id())).count();
        return new PoolLevel((int) unused, pool.size());
    }

    /** Whether the pool runs out soon, or has. */
    public boolean low() {
        return unused <= FEW;
    }

    /** Whether staff are to be warned now, which happens once: it is low and was not before. */
    public boolean warnsAfter(PoolLevel before) {
        return low() && !before.low();
    }
}
