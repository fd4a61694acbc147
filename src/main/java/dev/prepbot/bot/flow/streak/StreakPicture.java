package dev.prepbot.bot.flow.streak;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.picture.Calendar;
import dev.prepbot.bot.picture.Calendar.Day;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.prep.streak.StreakHistory;
import dev.prepbot.prep.streak.StreakHistory.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The last half year of a streak as a picture, and the same in words. */
record StreakPicture(Words words) {

    private static final int WEEK = DayOfWeek.values().length;

    Calendar of(StreakHistory history, LocalDate today) {
        var dates = IntStream.range(0, Calendar.WEEKS * WEEK)
                .mapToObj(Calendar.first(today)::plusDays)
                .filter(date -> !date.isAfter(today))
                .toList();
        return Calendar.of(
                words.plain("streak.picture", Map.of("weeks", Calendar.WEEKS)),
                told(history, dates),
                today,
                date -> day(history.on(date)),
                names());
    }

    private String told(StreakHistory history, List<LocalDate> dates) {
        var weeks = IntStream.range(0, Calendar.WEEKS)
                .mapToObj(week -> dates.subList(week * WEEK, Math.min(dates.size(), (week + 1) * WEEK)))
                .map(days -> String.valueOf(count(history, days, Sort.ANSWERED)))
                .collect(Collectors.joining(", "));
        var frozen =
                dates.stream().filter(date -> history.on(date) == Sort.FROZEN).toList();
        var text = words.plain(
                "streak.picture-told",
                Map.of(
                        "weeks",
                        weeks,
                        "off",
                        count(history, dates, Sort.DAY_OFF),
                        "freezes",
                        frozen.size(),
                        "dates",
                        frozen.isEmpty() ? "–" : new Dates(words).dates(frozen)));
        return text.length() > Calendar.LONGEST_ALTERNATIVE ? Excerpt.of(text) : text;
    }

    private static long count(StreakHistory history, List<LocalDate> dates, Sort sort) {
        return dates.stream().filter(date -> history.on(date) == sort).count();
    }

    private static Day day(Sort sort) {
        return switch (sort) {
            case ANSWERED -> Day.ANSWERED;
            case FROZEN -> Day.FROZEN;
            case DAY_OFF -> Day.DAY_OFF;
            case NOTHING -> Day.NOTHING;
        };
    }

    private Calendar.Names names() {
        var legend = new EnumMap<Day, String>(Day.class);
        legend.put(Day.ANSWERED, words.plain("streak.picture-answered"));
        legend.put(Day.FROZEN, words.plain("streak.picture-frozen"));
        legend.put(Day.DAY_OFF, words.plain("streak.picture-off"));
        legend.put(Day.NOTHING, words.plain("streak.picture-nothing"));
        return new Calendar.Names(
                legend,
                named(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale())),
                named(Month.values(), month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale())));
    }

    private static <T> Map<T, String> named(T[] all, Function<T, String> name) {
        return Arrays.stream(all).collect(Collectors.toMap(Function.identity(), name));
    }
}
