package dev.prepbot.prep.quiz;

import dev.prepbot.prep.quiz.QuizEvent.PlaceLost;
import dev.prepbot.prep.quiz.QuizEvent.StopPressed;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Duration;
import java.time.Instant;

/**
 * What decides besides the state.
 *
 * @param deserted whether nobody voted for so long that it is not worth going on
 */
public record Scene(Instant now, QuizMode mode, Pace pace, boolean deserted) {

    boolean solo() {
        return mode == QuizMode.SOLO;
    }

    boolean lateFor(Instant due) {
        return now.isAfter(due.plus(QuizState.AWAY));
    }

    /** A round is opened: one who plays alone has all day, the others as long as agreed once it stands there. */
    RoundOpen open(int round) {
        return new RoundOpen(
                round, now.plus(solo() ? QuizState.ALONE : pace.perRound().plus(QuizState.POSTING)));
    }

    Paused pause(QuizState held, Instant due) {
        var left = Duration.between(now, due);
        return new Paused(
                held, left.compareTo(QuizState.SETTLING) > 0 ? left : QuizState.SETTLING, now.plus(QuizState.PAUSE));
    }

    /** What ends a quiz ends it in every state alike; anything else changes nothing. */
    Step<QuizState> unlessOver(QuizState state, QuizEvent event, Reason otherwise) {
        boolean unfinished = state instanceof RoundOpen;
        if (event instanceof StopPressed) {
            return Step.to(new Over(Over.Why.STOPPED, state.round(), unfinished));
        }
        return event instanceof PlaceLost
                ? Step.to(new Over(Over.Why.LOST, state.round(), unfinished))
                : Step.ignored(otherwise);
    }
}
