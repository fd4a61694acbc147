package dev.prepbot.draw;

import dev.prepbot.bot.picture.Board;
import dev.prepbot.bot.picture.Calendar;
import dev.prepbot.bot.picture.Calendar.Day;
import dev.prepbot.bot.picture.Picture;
import dev.prepbot.bot.picture.PointShares;
import dev.prepbot.bot.picture.Radar;
import dev.prepbot.bot.picture.Share;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pictures of every kind, with much and with little in them. */
final class Gallery {

    static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    private static final List<String> TOPICS = List.of(
            "Databases",
            "System design",
            "Java",
            "Concurrency and parallelism",
            "APIs",
            "Security",
            "Testing",
            "Behavioural",
            "Observability",
            "Verteilte Datenverarbeitungssysteme und mehr");

    private Gallery() {}

    static Map<String, Picture> pictures() {
        var pictures = new LinkedHashMap<String, Picture>();
        pictures.put("calendar", calendar("Your last 26 weeks: 41 days in a row", TODAY, Locale.ENGLISH));
        pictures.put("calendar-de", calendar("Deine letzten 26 Wochen", LocalDate.parse("2026-03-01"), Locale.GERMAN));
        pictures.put("calendar-new", fresh());
        pictures.put("radar-3", radar(3));
        pictures.put("radar-6", radar(6));
        pictures.put("radar-10", radar(10));
        pictures.put("radar-2", radar(2));
        pictures.put("board-10", board(10));
        pictures.put("board-1", board(1));
        pictures.put("points-4", points(4));
        pictures.put("points-10", points(10));
        return pictures;
    }

    static Calendar calendar(String title, LocalDate today, Locale locale) {
        return Calendar.of(title, "Answered on 120 days.", today, Gallery::day, names(locale));
    }

    private static Calendar fresh() {
        return Calendar.of(
                "Your last 26 weeks",
                "Answered on 1 day.",
                TODAY,
                date -> date.equals(TODAY) ? Day.ANSWERED : Day.NOTHING,
                names(Locale.ENGLISH));
    }

    private static Day day(LocalDate date) {
        if ((date.getMonth() == Month.AUGUST && date.getDayOfMonth() < 15) || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Day.DAY_OFF;
        }
        return switch (date.getDayOfYear() % 17) {
            case 3 -> Day.FROZEN;
            case 5, 6, 11 -> Day.NOTHING;
            default -> Day.ANSWERED;
        };
    }

    private static Calendar.Names names(Locale locale) {
        boolean german = locale.equals(Locale.GERMAN);
        return new Calendar.Names(
                Map.of(
                        Day.ANSWERED, german ? "beantwortet" : "answered",
                        Day.FROZEN, german ? "mit einem Freeze gerettet" : "saved by a freeze",
                        Day.DAY_OFF, german ? "freier Tag" : "day off",
                        Day.NOTHING, german ? "nichts" : "nothing"),
                Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(day -> day, day -> day.getDisplayName(TextStyle.SHORT, locale))),
                Arrays.stream(Month.values())
                        .collect(Collectors.toMap(
                                month -> month, month -> month.getDisplayName(TextStyle.SHORT, locale))));
    }

    static Radar radar(int axes) {
        return new Radar(
                "Your topics",
                "Databases 35 %",
                IntStream.range(0, axes)
                        .mapToObj(axis -> share(TOPICS.get(axis), (35 + axis * 37 % 66) / 100.0))
                        .toList());
    }

    static Board board(int rows) {
        var names = List.of(
                "Ada Lovelace",
                "grace_hopper",
                "Žofie Nováková",
                "田中 太郎",
                "🚀 Rocket Man 🚀",
                "Ελένη Παπαδοπούλου",
                "Дмитрий Менделеев",
                "someone with an exceedingly long display name",
                "x",
                "محمد");
        return new Board(
                "This week's board",
                "1. Ada Lovelace, 1,204 points",
                "16 to 22 November 2026 · starts again on Monday",
                IntStream.range(0, rows)
                        .mapToObj(row -> new Board.Row(
                                row + 1 + ".",
                                names.get(row),
                                String.format(Locale.ENGLISH, "%,d", 1204 - row * 131),
                                (1204 - row * 131) / 1204.0,
                                row == 3))
                        .toList());
    }

    static PointShares points(int points) {
        var labels = List.of(
                "Lookups read a few pages instead of the whole table",
                "Every insert must update each index",
                "Indexes take disk space",
                "An index on a column of low selectivity is not used, since reading the table is cheaper, and this is a"
                        + " key point that goes on for longer than any picture should have to show, and on");
        return new PointShares(
                "What the group said",
                "Lookups read a few pages: 10 of 12.",
                "12 people answered",
                IntStream.range(0, points)
                        .mapToObj(point -> new Share(
                                labels.get(point % labels.size()), (12 - point) / 12.0, (12 - point) + " of 12"))
                        .toList());
    }

    private static Share share(String label, double share) {
        return new Share(label, share, Math.round(share * 100) + " %");
    }
}
