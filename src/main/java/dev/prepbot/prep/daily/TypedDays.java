package dev.prepbot.prep.daily;

import dev.prepbot.prep.text.Reading;
import dev.prepbot.prep.text.Reading.Refused;
import dev.prepbot.prep.text.Reading.Understood;
import dev.prepbot.prep.text.Reading.Why;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week as people type them in English: {@code weekdays}, {@code Mon-Fri}, {@code tue, thu and sun}. */
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
            Map.entry("weekend", WEEKEND));

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
        return days.equals(WEEKDAYS)
                ? "weekdays"
                : days.stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static Iterable<String> parts(String typed) {
        var plain = typed.replaceAll("(?i)\\s*(?:[-–—]|\\b(?:to|through|until)\\b)\\s*", "-")
                .replaceAll("(?i)\\b(?:and|on|every|each)\\b|[&+;/]", ",");
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
                        .filter(day -> (day.name() + "S").startsWith(wanted))
                        .findFirst();
    }
}
