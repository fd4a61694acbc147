package dev.prepbot.platform.slack.loopback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Trigger ids: each opens one view, within three seconds of what the person did. */
final class Triggers {

    /** https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses. */
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Clock clock;
    private final Map<String, Trigger> issued = new HashMap<>();
    private int counter;

    private record Trigger(String user, Instant at, boolean used) {}

    Triggers(Clock clock) {
        this.clock = clock;
    }

    synchronized String issue(String user) {
        var id = "%d.4200000000.%032x".formatted(++counter, counter);
        issued.put(id, new Trigger(user, clock.instant(), false));
        return id;
    }

    /** The person whose deed it stands for. */
    synchronized String use(String id) {
        var trigger = issued.get(id);
        if (trigger == null) {
            throw Refusal.of("invalid_trigger_id");
        }
        if (trigger.used()) {
            throw Refusal.of("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.at().plus(LIFE))) {
            throw Refusal.of("expired_trigger_id");
        }
        issued.put(id, new Trigger(trigger.user(), trigger.at(), true));
        return trigger.user();
    }
}
