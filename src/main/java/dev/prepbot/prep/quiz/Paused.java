package dev.prepbot.prep.quiz;

import dev.prepbot.prep.quiz.QuizEvent.PausePressed;
import dev.prepbot.prep.quiz.QuizEvent.ResumePressed;
import dev.prepbot.prep.quiz.QuizEvent.Shown;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * It rests.
 *
 * @param held where it goes on
 * @param left how much of its time is left there
 */
public record Paused(QuizState held, Duration left, Instant until) implements QuizState {
    @Override
    public Step<QuizState> next(QuizEvent event, Scene scene) {
        if (event instanceof ResumePressed) {
            return Step.to(resumed(scene.now().plus(left)));
        }
        if (event instanceof TimeUp) {
            return Step.to(new Over(Over.Why.FORGOTTEN, round(), held instanceof RoundOpen));
        }
        if (event instanceof Shown shown && held instanceof RoundOpen open && open.round() == shown.round()) {
            return Step.to(new Paused(held, scene.pace().perRound(), until));
        }
        return scene.unlessOver(held, event, event instanceof PausePressed ? Reason.PAUSED_ALREADY : Reason.PAUSED);
    }

    private QuizState resumed(Instant then) {
        if (held instanceof RoundOpen open) {
            return new RoundOpen(open.round(), then);
        }
        return held instanceof RoundClosed closed ? new RoundClosed(closed.round(), then) : new Waiting(then);
    }

    @Override
    public int round() {
        return held.round();
    }

    @Override
    public Optional<Instant> due() {
        return Optional.of(until);
    }
}
