package dev.prepbot.prep.goal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * How far a person is with their goal. What goes beyond it is not counted on, so that two looks differ only if
 * something was gained.
 *
 * @param days on how many days of this week they answered, at most as many as they want to
 * @param questions how many questions they answered today, at most as many as they want to
 */
public record GoalProgress(Goal goal, int days, int questions) {

    /** The first day of the week that counts. */
    public static LocalDate weekOf(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Counts.
     *
     * @param answered how many different questions were answered in earnest, by local day; days without any are missing
     * @param today the person's local date
     */
    public static GoalProgress of(Goal goal, Map<LocalDate, Integer> answered, LocalDate today) {
        var monday = weekOf(today);
        long days = answered.keySet().stream()
                .filter(day -> !day.isBefore(monday) && !day.isAfter(today))
                .count();
        return new GoalProgress(
                goal,
                (int) Math.min(days, goal.daysAWeek().orElse(0)),
                Math.min(answered.getOrDefault(today, 0), goal.questionsADay().orElse(0)));
    }

    public boolean weekReached() {
        return goal.daysAWeek().filter(wanted -> days >= wanted).isPresent();
    }

    public boolean dayReached() {
        return goal.questionsADay().filter(wanted -> questions >= wanted).isPresent();
    }
}
