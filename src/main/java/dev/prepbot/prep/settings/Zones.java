package dev.prepbot.prep.settings;

import dev.prepbot.prep.text.Nearest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finding a time zone of the IANA database by what people type: its name, or a city. */
public final class Zones {

    private static final TreeMap<String, String> BY_LOWER = new TreeMap<>();

    static {
        ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                .forEach(id -> BY_LOWER.put(id.toLowerCase(Locale.ROOT), id));
    }

    private Zones() {}

    /** The zone that was meant: by its full name, or by a city if only one zone ends in it; case does not matter. */
    public static Optional<ZoneId> find(String typed) {
        var wanted = plain(typed);
        var exact = BY_LOWER.get(wanted);
        if (exact != null) {
            return Optional.of(ZoneId.of(exact));
        }
        var cities = BY_LOWER.entrySet().stream()
                .filter(entry -> city(entry.getKey()).equals(wanted))
                .toList();
        return cities.size() == 1 ? Optional.of(ZoneId.of(cities.get(0).getValue())) : Optional.empty();
    }

    /** Names to offer for what has been typed so far: those that begin with it, then cities, then any that contain it. */
    public static List<String> suggest(String typed, int most) {
        var wanted = plain(typed);
        return Stream.of(
                        matching(id -> city(id).startsWith(wanted)),
                        matching(id -> id.startsWith(wanted)),
                        matching(id -> id.contains(wanted)))
                .flatMap(stream -> stream)
                .distinct()
                .limit(most)
                .toList();
    }

    /** The zone nearest to a name that is none. */
    public static Optional<String> nearest(String typed) {
        var byCity = Nearest.to(
                city(plain(typed)), BY_LOWER.keySet().stream().map(Zones::city).toList());
        return byCity.flatMap(city -> matching(id -> city(id).equals(city)).findFirst())
                .or(() -> Nearest.to(typed, BY_LOWER.values()));
    }

    private static Stream<String> matching(Predicate<String> lower) {
        return BY_LOWER.entrySet().stream()
                .filter(entry -> lower.test(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
