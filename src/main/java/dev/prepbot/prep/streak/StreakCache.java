package dev.prepbot.prep.streak;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prepbot.chat.PersonId;
import java.util.function.Function;

/**
 * The streaks in memory, in front of the store: read through, and written only after the store has committed.
 *
 * <p>Safe for use by several threads. A value that was read before a commit never replaces one published after it.
 */
public final class StreakCache {

    private final Cache<PersonId, Streak> cache;
    private final Function<PersonId, Streak> stored;

    /**
     * @param most how many streaks are kept in memory
     * @param stored reads a streak from the store
     */
    public StreakCache(long most, Function<PersonId, Streak> stored) {
        this.cache = Caffeine.newBuilder().maximumSize(most).recordStats().build();
        this.stored = stored;
    }

    /** A person's streak as last committed. */
    public Streak of(PersonId person) {
        return cache.get(person, stored);
    }

    /** Shows a streak that has been committed; of two, what is later stays. */
    public void publish(PersonId person, Streak committed) {
        cache.asMap().merge(person, committed, Streak::latest);
    }

    /** Forgets a person's streak, so that the next look reads the store. */
    public void forget(PersonId person) {
        cache.invalidate(person);
    }

    /** The share of looks that needed no store, 0 to 1. */
    public double hitRate() {
        return cache.stats().hitRate();
    }
}
