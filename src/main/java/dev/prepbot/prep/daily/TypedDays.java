package dev.prepbot.prep.daily;

import dev.prepbot.prep.text.Reading;
import dev.prepbot.prep.text.Reading.Refused;
import dev.prepbot.prep.text.Reading.Understood;
import dev.prepbot.prep.text.Reading.Why;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days of the week as people type them in English or German: {@code weekdays}, {@code Mon-Fri}, {@code tue, thu and sun},
 * {@code werktags}, {@code mo bis mi}.
 */
public final class TypedDays {

    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Map<String, Set<DayOfWeek>> GROUPS = Map.ofEntries(
            Map.entry("daily", ALL),
            Map.entry("everyday", ALL),
            Map.entry("day", ALL),
            Map.entry("all", ALL),
            Map.entry("weekdays", WEEKDAYS),
            Map.entry("weekday", WEEKDAYS),
            Map.entry("workdays", WEEKDAYS),
            Map.entry("weekends", WEEKEND),
            Map.entry("weekend", WEEKEND),
            Map.entry("täglich", ALL),
            Map.entry("taeglich", ALL),
            Map.entry("alle", ALL),
            Map.entry("tag", ALL),
            Map.entry("werktags", WEEKDAYS),
            Map.entry("werktag", WEEKDAYS),
            Map.entry("wochentags", WEEKDAYS),
            Map.entry("wochenende", WEEKEND),
            Map.entry("wochenends", WEEKEND));

    /** The German names in the order of the week, and the other one of Saturday; no beginning is an English day's. */
    private static final List<String> GERMAN =
            List.of("MONTAG", "DIENSTAG", "MITTWOCH", "DONNERSTAG", "FREITAG", "SAMSTAG", "SONNTAG");

    private static final String SATURDAY_TOO = "SONNABEND";

    /** One letter would not tell Tuesday from Thursday. */
    private static final int SHORTEST = 2;

    private TypedDays() {}

    /** The days that were meant, or the first part that was not understood. */
    public static Reading<Set<DayOfWeek>> read(String typed) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : parts(typed)) {
            var some = group(part);
            if (some.isEmpty()) {
                return new Refused<>(Why.UNKNOWN, part);
            }
            days.addAll(some.get());
        }
        return days.isEmpty() ? new Refused<>(Why.EMPTY, "") : new Understood<>(days);
    }

    /** Days in a form that {@link #read} understands. */
    public static String write(Set<DayOfWeek> days) {
        if (days.equals(ALL)) {
            return "daily";
        }
        if (days.equals(WEEKEND)) {
            return "weekends";
        }
        return days.equals(WEEKDAYS)
                ? "weekdays"
                : days.stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static Iterable<String> parts(String typed) {
        var plain = typed.replaceAll("(?i)\\s*(?:[-–—]|\\b(?:to|through|until|bis)\\b)\\s*", "-")
                .replaceAll("(?i)\\b(?:and|on|every|each|und|am|an|jeden|jedes)\\b|[&+;/]", ",");
        return Arrays.stream(plain.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Set<DayOfWeek>> group(String part) {
        var known = GROUPS.get(part.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        var ends = part.split("-", -1);
        return switch (ends.length) {
            case 1 -> day(ends[0]).map(EnumSet::of);
            case 2 -> day(ends[0]).flatMap(first -> day(ends[1]).map(last -> from(first, last)));
            default -> Optional.empty();
        };
    }

    /** From one day to another, over the end of the week where need be. */
    private static Set<DayOfWeek> from(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(first);
        for (var day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** The day with this name, the beginning of its name, or its plural. */
    private static Optional<DayOfWeek> day(String word) {
        var wanted = word.toUpperCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (wanted.equals("WEDS")) {
            return Optional.of(DayOfWeek.WEDNESDAY);
        }
        return wanted.length() < SHORTEST
                ? Optional.empty()
                : ALL.stream()
                        .filter(day -> begins(day.name(), wanted)
                                || begins(GERMAN.get(day.getValue() - 1), wanted)
                                || (day == DayOfWeek.SATURDAY && begins(SATURDAY_TOO, wanted) && wanted.length() > 4))
                        .findFirst();
    }

    private static boolean begins(String name, String wanted) {
        return (name + "S").startsWith(wanted);
    }
}
