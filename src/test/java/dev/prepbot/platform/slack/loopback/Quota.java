package dev.prepbot.platform.slack.loopback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much history an app outside the Marketplace may read; https://docs.slack.dev/apis/web-api/rate-limits. */
final class Quota {

    private static final Set<String> METHODS = Set.of("conversations.history", "conversations.replies");
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int PAGE = 15;

    private final Clock clock;
    private final Map<String, Instant> last = new HashMap<>();
    private boolean scarce;

    Quota(Clock clock) {
        this.clock = clock;
    }

    synchronized void scarce(boolean now) {
        scarce = now;
        last.clear();
    }

    /** The most messages of one answer. */
    synchronized int page(int wanted) {
        return scarce ? Math.min(wanted, PAGE) : wanted;
    }

    /** Counts a call; says so if it comes too early. */
    synchronized Optional<Fault> take(String method) {
        var now = clock.instant();
        var next = Optional.ofNullable(last.get(method)).map(before -> before.plus(PAUSE));
        if (!scarce || !METHODS.contains(method)) {
            return Optional.empty();
        }
        if (next.filter(now::isBefore).isPresent()) {
            return Optional.of(
                    Fault.rateLimited((int) Duration.between(now, next.get()).toSeconds()));
        }
        last.put(method, now);
        return Optional.empty();
    }
}
