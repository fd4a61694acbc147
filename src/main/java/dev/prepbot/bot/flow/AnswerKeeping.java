package dev.prepbot.bot.flow;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.review.Card;
import dev.prepbot.prep.review.Rating;
import dev.prepbot.prep.streak.Gap;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakCache;
import java.time.LocalDate;
import java.util.Optional;

/** What every answer leaves behind, wherever it was given: an attempt, a day of the streak, and no draft. */
record AnswerKeeping(StreakCache streaks) {

    /** An answer and what it earned. */
    record Given(AskingId asking, QuestionId question, Mode mode, String answer, Grade grade) {}

    /**
     * What the answer did to the streak.
     *
     * @param gap what became of the days before this answer that had none
     * @param stood the days in a row before it, as of its moment
     * @param recall what it did to the person's card; empty if it was no attempt at the question
     * @param reward the role that the server gives for it
     * @param publish shows the new streak to readers; to be run after the commit
     */
    record Kept(
            Streak before,
            Streak after,
            Gap gap,
            int stood,
            Optional<Recall> recall,
            Optional<StreakReward> reward,
            Runnable publish) {

        /** Whether it was an attempt at the question. */
        boolean counts() {
            return before.answers() < after.answers();
        }

        /** Whether this answer was the first of its day. */
        boolean grew() {
            return stood < after.current();
        }
    }

    /** Keeps an answer, to be called within the transaction of its turn. The one place that decides what counts. */
    Kept keep(Records records, Turn turn, Given given) {
        var person = turn.person();
        var before = records.streaks().of(person);
        boolean counts = given.grade().inEarnest();
        var after = counts ? before.answered(turn.now(), turn.zone(), given.question()) : before;
        var attempt = records.attempts()
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
        if (counts) {
            records.streaks().put(person, after);
        }
        records.drafts().remove(person, given.asking());
        int stood = before.currentAt(turn.now(), turn.zone());
        var gap = before.gapAt(turn.now(), turn.zone());
        var reward = StreakReward.of(records, turn, stood, after.current());
        var recalled = recall(records, attempt);
        return new Kept(before, after, gap, stood, recalled, reward, () -> streaks.publish(person, after));
    }

    /** Keeps nothing of an answer that is part of another one, as that to a follow-up is; its draft is done with. */
    Kept keepNoAttempt(Records records, Turn turn, Given given) {
        records.drafts().remove(turn.person(), given.asking());
        var streak = records.streaks().of(turn.person());
        var gap = streak.gapAt(turn.now(), turn.zone());
        return new Kept(streak, streak, gap, streak.current(), Optional.empty(), Optional.empty(), () -> {});
    }

    /** The card after an attempt, and the rating that led there. */
    record Recall(long attempt, Rating rating, Card card) {}

    private static Optional<Recall> recall(Records records, Attempt attempt) {
        var day = LocalDate.ofInstant(attempt.at(), attempt.zone());
        return Card.Answer.of(attempt.grade(), Optional.empty(), day).map(answer -> {
            var before = records.reviews().find(attempt.person(), attempt.question());
            var card = Card.after(before, attempt.question(), answer);
            records.reviews().put(attempt.person(), card);
            return new Recall(attempt.id(), answer.rating(), card);
        });
    }
}
