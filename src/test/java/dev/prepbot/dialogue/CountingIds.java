package dev.prepbot.dialogue;

import dev.prepbot.bot.Ids;
import java.util.concurrent.atomic.AtomicLong;

/** Names in order, so that a conversation is the same each time it is played. */
final class CountingIds implements Ids {

    private final AtomicLong count;

    /** @param after the last name that was given out before */
    CountingIds(long after) {
        count = new AtomicLong(after);
    }

    @Override
    public String next() {
        return "id%014d".formatted(count.incrementAndGet());
    }

    long last() {
        return count.get();
    }
}
