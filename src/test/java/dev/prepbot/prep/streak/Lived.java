package dev.prepbot.prep.streak;

import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.DaysOff.Vacation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** A streak as someone lives it, in words of a calendar. */
record Lived(Streak streak, ZoneId zone) {

    static Lived in(String zone) {
        return new Lived(Streak.NONE, ZoneId.of(zone));
    }

    /** Moves to another zone. */
    Lived flies(String to) {
        return new Lived(streak, ZoneId.of(to));
    }

    /** Answers a question at local times. */
    Lived answers(String... times) {
        var after = streak;
        for (var time : times) {
            after = after.answered(at(time), zone, new QuestionId("q"));
        }
        return new Lived(after, zone);
    }

    /** Answers different questions at a local time. */
    Lived answersAll(String time, String... questions) {
        var after = streak;
        for (var question : questions) {
            after = after.answered(at(time), zone, new QuestionId(question));
        }
        return new Lived(after, zone);
    }

    /** Answers at noon on a date and on the days after it. */
    Lived days(String first, int count) {
        var after = streak;
        for (int day = 0; day < count; day++) {
            var noon = LocalDate.parse(first)
                    .plusDays(day)
                    .atTime(12, 0)
                    .atZone(zone)
                    .toInstant();
            after = after.answered(noon, zone, new QuestionId("q"));
        }
        return new Lived(after, zone);
    }

    Lived sets(String time, Set<DayOfWeek> weekly) {
        return new Lived(streak.resting(streak.off().latest().withWeekly(at(time), weekly)), zone);
    }

    Lived goesAway(String time, String first, String last) {
        var away = new Vacation(LocalDate.parse(first), LocalDate.parse(last));
        Setting setting = streak.off().latest().withVacation(at(time), Optional.of(away));
        return new Lived(streak.resting(setting), zone);
    }

    int daysAt(String time) {
        return streak.currentAt(at(time), zone);
    }

    int freezesAt(String time) {
        return streak.freezesAt(at(time), zone);
    }

    Instant at(String time) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }
}
