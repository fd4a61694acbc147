package dev.prepbot.prep.goal;

import java.util.Optional;

/**
 * What a person set out to do; at least one of the two.
 *
 * @param daysAWeek on how many days of a week they want to answer
 * @param questionsADay how many questions they want to answer on a day
 */
public record Goal(Optional<Integer> daysAWeek, Optional<Integer> questionsADay) {

    public static final int MOST_DAYS = 7;

    /** Twenty questions take two hours, which is more than a habit lasts for. */
    public static final int MOST_QUESTIONS = 20;

    public Goal {
        if ((daysAWeek.isEmpty() && questionsADay.isEmpty())
                || daysAWeek.filter(days -> days < 1 || days > MOST_DAYS).isPresent()
                || questionsADay
                        .filter(questions -> questions < 1 || questions > MOST_QUESTIONS)
                        .isPresent()) {
            throw new IllegalArgumentException("not a goal: " + daysAWeek + " " + questionsADay);
        }
    }

    /** This goal with what was newly said, and the rest as it was. */
    public Goal with(Optional<Integer> newDays, Optional<Integer> newQuestions) {
        return new Goal(newDays.or(() -> daysAWeek), newQuestions.or(() -> questionsADay));
    }
}
