package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Errands that wait until a passing trouble may be over. Safe for use by several threads. */
final class Delayed {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<Errand, Instant> since = new HashMap<>();

    synchronized void add(Errand errand, Instant now) {
        since.put(errand, now);
    }

    /** Takes those out that have waited for a minute, those that came first in front. */
    synchronized List<Errand> take(Instant now) {
        var ripe = new ArrayList<>(since.entrySet());
        ripe.removeIf(entry -> entry.getValue().plus(PAUSE).isAfter(now));
        ripe.sort(Map.Entry.comparingByValue());
        var errands = ripe.stream().map(Map.Entry::getKey).toList();
        errands.forEach(since::remove);
        return errands;
    }
}
