package dev.prepbot.draw;

import dev.prepbot.bot.picture.Calendar;
import dev.prepbot.bot.picture.Calendar.Day;
import dev.prepbot.draw.Canvas.Align;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Half a year of days: a column for each week, a row for each day of the week. */
record CalendarPainting(Calendar calendar, Type type) implements Painting {

    private static final int LEFT = 44;
    private static final int TOP = 58;
    private static final double STEP = (Canvas.WIDTH - LEFT - 8) / (double) Calendar.WEEKS;
    private static final double CELL = STEP - 2;
    private static final int LEGEND_LINE = 20;

    /** An entry of the legend, in a line of it. */
    private record Entry(Day day, String name, double x, int line) {}

    @Override
    public int height() {
        var last = legend();
        int lines = last.isEmpty() ? 0 : last.get(last.size() - 1).line() + 1;
        return (int) Math.ceil(TOP + 7 * STEP) + 8 + lines * LEGEND_LINE + 8;
    }

    @Override
    public void paint(Canvas canvas) {
        canvas.title(calendar.title());
        months(canvas);
        weekdays(canvas);
        days(canvas);
        explain(canvas);
    }

    private void weekdays(Canvas canvas) {
        for (var weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
            var name = type.fitted(calendar.names().weekdays().getOrDefault(weekday, ""), type.small(), LEFT - 14.0);
            double y = TOP + (weekday.getValue() - 1) * STEP + CELL - 2;
            var quiet = canvas.palette().quiet();
            canvas.text(name, LEFT - 6.0, y, Align.RIGHT, type.small(), quiet);
        }
    }

    private void days(Canvas canvas) {
        for (int day = 0; day < calendar.days().size(); day++) {
            int week = day / 7;
            int weekday = day % 7;
            var mark = new DayMark(canvas, LEFT + week * STEP, TOP + weekday * STEP, CELL);
            mark.paint(calendar.days().get(day));
            if (day == ChronoUnit.DAYS.between(calendar.first(), calendar.today())) {
                mark.ring();
            }
        }
    }

    private void explain(Canvas canvas) {
        double top = TOP + 7 * STEP + 10;
        for (var entry : legend()) {
            double y = top + entry.line() * LEGEND_LINE;
            new DayMark(canvas, entry.x(), y, CELL).paint(entry.day());
            var text = canvas.palette().text();
            canvas.text(entry.name(), entry.x() + CELL + 5, y + CELL - 1.5, Align.LEFT, type.small(), text);
        }
    }

    /** The name of a month stands over the first week that begins in it, unless there is no room before the next. */
    private void months(Canvas canvas) {
        double free = LEFT;
        for (int week = 0; week < Calendar.WEEKS; week++) {
            var monday = calendar.first().plusWeeks(week);
            var name = calendar.names().months().getOrDefault(monday.getMonth(), "");
            double x = LEFT + week * STEP;
            double end = x + Type.width(name, type.small());
            if (begins(week, monday) && x >= free && end < Canvas.WIDTH) {
                canvas.text(
                        name,
                        x,
                        TOP - 8.0,
                        Align.LEFT,
                        type.small(),
                        canvas.palette().quiet());
                free = end + 6;
            }
        }
    }

    private static boolean begins(int week, LocalDate monday) {
        return week == 0 ? monday.getDayOfMonth() <= 14 : monday.minusWeeks(1).getMonth() != monday.getMonth();
    }

    private List<Entry> legend() {
        var entries = new ArrayList<Entry>();
        double x = Canvas.MARGIN;
        int line = 0;
        for (var day : Stream.of(Day.values())
                .filter(calendar.names().legend()::containsKey)
                .toList()) {
            double most = Canvas.WIDTH - 2.0 * Canvas.MARGIN - CELL - 5;
            var name = type.fitted(calendar.names().legend().getOrDefault(day, ""), type.small(), most);
            double width = CELL + 5 + Type.width(name, type.small());
            if (x > Canvas.MARGIN && x + width > Canvas.WIDTH - Canvas.MARGIN) {
                x = Canvas.MARGIN;
                line++;
            }
            entries.add(new Entry(day, name, x, line));
            x += width + 16;
        }
        return entries;
    }
}
