package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Records;
import dev.prepbot.prep.reminder.Kind;
import dev.prepbot.prep.reminder.Reminding;
import java.time.Instant;

/**
 * How things stand with a person when they are to be reminded.
 *
 * @param open whether nothing was answered today, and today is no day off
 * @param atRisk how many days would be lost tonight; 0 if none
 * @param reviews how many questions are due for review; 0 if they do not want to know
 * @param maySnooze whether they can be told once more today
 */
record State(boolean open, int atRisk, int reviews, boolean maySnooze) {

    static State of(Records records, Reminding about, Instant now) {
        var zone = about.zone();
        var streak = records.streaks().of(about.person());
        return new State(
                !streak.answeredOn(now, zone) && !streak.offOn(now, zone),
                streak.atRisk(now, zone) ? streak.currentAt(now, zone) : 0,
                about.wishes().reviews() ? records.reviews().due(about.person(), now) : 0,
                about.maySnooze(now));
    }

    boolean holds(Kind kind) {
        return switch (kind) {
            case DAILY -> open;
            case STREAK -> atRisk > 0;
            case REVIEWS -> reviews > 0;
            case SNOOZE -> open || reviews > 0;
        };
    }
}
