package dev.prepbot.bot.flow;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakCache;

/** What every answer leaves behind, wherever it was given: an attempt, a day of the streak, and no draft. */
record AnswerKeeping(StreakCache streaks) {

    /** An answer and what it earned. */
    record Given(AskingId asking, QuestionId question, Mode mode, String answer, Grade grade) {}

    /**
     * What the answer did to the streak.
     *
     * @param grew whether this answer was the first of its day
     * @param publish shows the new streak to readers; to be run after the commit
     */
    record Kept(Streak before, Streak after, boolean grew, Runnable publish) {}

    /** Keeps an answer, to be called within the transaction of its turn. */
    Kept keep(Records records, Turn turn, Given given) {
        var person = turn.person();
        var before = records.streaks().of(person);
        var after = before.answered(turn.now(), turn.zone());
        records.attempts()
                .append(new Attempt(
                        0,
                        person,
                        given.asking(),
                        given.question(),
                        given.mode(),
                        turn.now(),
                        turn.zone(),
                        given.answer(),
                        given.grade()));
        records.streaks().put(person, after);
        records.drafts().remove(person, given.asking());
        boolean grew = before.currentAt(turn.now(), turn.zone()) < after.current();
        return new Kept(before, after, grew, () -> streaks.publish(person, after));
    }
}
