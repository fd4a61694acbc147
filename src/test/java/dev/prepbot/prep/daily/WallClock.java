package dev.prepbot.prep.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clock on a wall that somebody watched, writing down every minute what it showed. It knows offsets and changes only
 * by what it shows, so that it can judge a calculation that starts from local times.
 */
final class WallClock {

    /** For each date that was seen, the minutes in the order of time, from its first sight to its last. */
    private final Map<LocalDate, List<Sight>> byDate = new LinkedHashMap<>();

    private record Sight(Instant instant, LocalTime time) {}

    WallClock(ZoneId zone, Instant from, Instant to) {
        for (var instant = from.truncatedTo(ChronoUnit.MINUTES);
                !instant.isAfter(to);
                instant = instant.plus(Duration.ofMinutes(1))) {
            var shown = LocalDateTime.ofInstant(instant, zone);
            byDate.computeIfAbsent(shown.toLocalDate(), date -> new ArrayList<>(1500))
                    .add(new Sight(instant, shown.toLocalTime()));
        }
    }

    /**
     * The first minute at which the clock had reached a time on a date: it showed that time or a later one of that date,
     * or, where the date ended before, the next date. Empty where the clock never showed the date.
     */
    Optional<Instant> first(LocalDate date, LocalTime time) {
        var sights = byDate.getOrDefault(date, List.of());
        if (sights.isEmpty()) {
            return Optional.empty();
        }
        return sights.stream()
                .filter(sight -> !sight.time().isBefore(time))
                .map(Sight::instant)
                .findFirst()
                .or(() -> Optional.of(sights.get(sights.size() - 1).instant().plus(Duration.ofMinutes(1))));
    }

    /** What a schedule for every day posts from one instant to another. */
    Map<DeliveryKey, Instant> posts(Schedule schedule, Instant from, Instant to) {
        var posts = new LinkedHashMap<DeliveryKey, Instant>();
        for (var date : dates()) {
            first(date, schedule.when().time())
                    .filter(at -> !at.isBefore(from) && !at.isAfter(to))
                    .ifPresent(at -> posts.put(DeliveryKey.scheduled(schedule.id(), date), at));
        }
        return posts;
    }

    /** The dates that were shown. */
    Iterable<LocalDate> dates() {
        return byDate.keySet();
    }
}
