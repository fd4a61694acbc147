package dev.prepbot.platform.playground;

import java.time.Duration;
import java.util.stream.Stream;

/** What can be turned in the world: its time, and whose limits it keeps. */
final class Dials {

    private volatile Duration ahead = Duration.ZERO;
    private volatile Rules rules = Rules.STRICTEST;

    /** How far the world's time is before the real one. */
    Duration ahead() {
        return ahead;
    }

    Rules rules() {
        return rules;
    }

    void put(Duration wanted) {
        ahead = wanted;
    }

    void put(Rules wanted) {
        rules = wanted;
    }

    Stream<Entry> entries() {
        return Stream.of(new Entry.Shifted(ahead.toSeconds()), new Entry.Ruled(rules));
    }
}
