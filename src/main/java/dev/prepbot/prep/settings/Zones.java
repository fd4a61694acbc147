package dev.prepbot.prep.settings;

import dev.prepbot.prep.text.Nearest;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finding a time zone of the IANA database by what people type: its name, or a city. */
public final class Zones {

    /** The names that are offered: those by place. */
    private static final TreeMap<String, String> BY_LOWER = new TreeMap<>();

    /** The names that are understood besides, such as {@code CET} and {@code Etc/UTC}. */
    private static final TreeMap<String, String> OTHERS = new TreeMap<>();

    static {
        for (var id : ZoneId.getAvailableZoneIds()) {
            var lower = id.toLowerCase(Locale.ROOT);
            boolean byPlace = id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
            (byPlace || id.equals("UTC") ? BY_LOWER : OTHERS).put(lower, id);
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Zones() {}

    /**
     * The zone that was meant: by its full name, or by a city if all zones that end in it keep the same time; case and
     * accents do not matter.
     */
    public static Optional<ZoneId> find(String typed) {
        var wanted = plain(typed);
        var exact = BY_LOWER.get(wanted);
        if (exact != null) {
            return Optional.of(ZoneId.of(exact));
        }
        var cities = matching(id -> city(id).equals(wanted)).map(ZoneId::of).toList();
        var times = cities.stream().map(ZoneId::getRules).distinct().count();
        return times == 1
                ? Optional.of(cities.get(0))
                : Optional.ofNullable(OTHERS.get(wanted)).map(ZoneId::of);
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
        var letters = ACCENTS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD));
        return letters.replaceAll("").strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
