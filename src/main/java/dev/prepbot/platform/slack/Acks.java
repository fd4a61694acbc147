package dev.prepbot.platform.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The acknowledgements of late, by delivery; what is among them was heard already. */
final class Acks {

    /** Slack tries an event three times within an hour. */
    private static final Duration KEPT = Duration.ofMinutes(70);

    private static final long MOST = 50_000;

    private final Cache<String, Ack> acks =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** The acknowledgement of a delivery; one that is new is first given to {@code hear}. */
    Ack of(String delivery, Supplier<Ack> fresh, Consumer<Ack> hear) {
        var mine = fresh.get();
        var before = acks.asMap().putIfAbsent(delivery, mine);
        if (before != null) {
            return before;
        }
        hear.accept(mine);
        return mine;
    }

    Optional<Ack> find(String delivery) {
        return Optional.ofNullable(acks.getIfPresent(delivery));
    }
}
