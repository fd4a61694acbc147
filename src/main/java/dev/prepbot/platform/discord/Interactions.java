package dev.prepbot.platform.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prepbot.platform.discord.Answering.Stage;

/** The interactions of the last quarter of an hour. */
final class Interactions {

    /** At a thousand a second, those of more than a minute; older ones are answered as after a restart. */
    private static final int MOST = 100_000;

    private final Cache<String, Answering> known = Caffeine.newBuilder()
            .expireAfterWrite(Handle.LIFE)
            .maximumSize(MOST)
            .build();

    /** Notes an interaction that came in; false if it came before, as events do that are sent again. */
    boolean begin(Handle handle) {
        return known.asMap().putIfAbsent(handle.interaction(), new Answering(Stage.FRESH)) == null;
    }

    Answering of(Handle handle) {
        return known.get(handle.interaction(), id -> new Answering(Stage.UNKNOWN));
    }
}
