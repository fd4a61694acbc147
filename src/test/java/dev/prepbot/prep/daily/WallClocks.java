package dev.prepbot.prep.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** The wall clocks of some zones, watched from two days before a time to two days after it. */
final class WallClocks {

    private static final Duration MARGIN = Duration.ofDays(2);

    private final List<ZoneId> zones;
    private final Map<ZoneId, WallClock> byZone = new HashMap<>();

    WallClocks(Instant from, Instant to, String... zones) {
        this.zones = Stream.of(zones).map(ZoneId::of).toList();
        this.zones.forEach(zone -> byZone.put(zone, new WallClock(zone, from.minus(MARGIN), to.plus(MARGIN))));
    }

    WallClock in(ZoneId zone) {
        return Objects.requireNonNull(byZone.get(zone));
    }

    ZoneId any(Random random) {
        return zones.get(random.nextInt(zones.size()));
    }
}
