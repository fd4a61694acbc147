package dev.prepbot.prep.quiz;

import dev.prepbot.prep.quiz.QuizEvent.NextPressed;
import dev.prepbot.prep.quiz.QuizEvent.PausePressed;
import dev.prepbot.prep.quiz.QuizEvent.Shown;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import dev.prepbot.prep.quiz.QuizEvent.Voted;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Instant;
import java.util.Optional;

/** A round takes votes. */
public record RoundOpen(int round, Instant until) implements QuizState {
    @Override
    public Step<QuizState> next(QuizEvent event, Scene scene) {
        if (event instanceof Voted vote) {
            return voted(vote, scene);
        }
        if (event instanceof Shown shown) {
            boolean inTime = shown.round() == round && !scene.now().isAfter(until) && !scene.solo();
            return inTime
                    ? Step.to(new RoundOpen(round, scene.now().plus(scene.pace().perRound())))
                    : Step.ignored(Reason.ROUND_OVER);
        }
        if (event instanceof TimeUp) {
            return Step.to(scene.solo() ? new Over(Over.Why.FORGOTTEN, round, true) : close(scene));
        }
        if (event instanceof PausePressed) {
            return scene.solo() ? Step.ignored(Reason.WAITS_ANYWAY) : Step.to(scene.pause(this, until));
        }
        if (event instanceof NextPressed) {
            return scene.solo() ? Step.to(this) : Step.ignored(Reason.BY_THE_CLOCK);
        }
        return scene.unlessOver(this, event, Reason.NOT_PAUSED);
    }

    private Step<QuizState> voted(Voted vote, Scene scene) {
        if (vote.round() != round || scene.now().isAfter(until)) {
            return Step.ignored(vote.round() > round ? Reason.NOT_OPEN_YET : Reason.ROUND_OVER);
        }
        return Step.to(scene.solo() ? new RoundClosed(round, scene.now().plus(ALONE)) : this);
    }

    private QuizState close(Scene scene) {
        var closed = new RoundClosed(round, scene.now().plus(READING));
        return scene.lateFor(until) ? scene.pause(closed, closed.until()) : closed;
    }

    @Override
    public Optional<Instant> due() {
        return Optional.of(until);
    }
}
