package dev.prepbot.prep.quiz;

import dev.prepbot.prep.quiz.QuizEvent.NextPressed;
import dev.prepbot.prep.quiz.QuizEvent.PausePressed;
import dev.prepbot.prep.quiz.QuizEvent.Shown;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import dev.prepbot.prep.quiz.QuizEvent.Voted;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Instant;
import java.util.Optional;

/** A round is over and shows what was right. */
public record RoundClosed(int round, Instant until) implements QuizState {
    @Override
    public Step<QuizState> next(QuizEvent event, Scene scene) {
        if (event instanceof Voted || event instanceof Shown) {
            return Step.ignored(Reason.ROUND_OVER);
        }
        if (event instanceof NextPressed) {
            return scene.solo() ? Step.to(after(scene)) : Step.ignored(Reason.BY_THE_CLOCK);
        }
        if (event instanceof TimeUp) {
            return Step.to(scene.solo() ? new Over(Over.Why.FORGOTTEN, round, false) : inTime(scene));
        }
        if (event instanceof PausePressed) {
            return scene.solo() ? Step.ignored(Reason.WAITS_ANYWAY) : Step.to(scene.pause(this, until));
        }
        return scene.unlessOver(this, event, Reason.NOT_PAUSED);
    }

    private QuizState inTime(Scene scene) {
        if (scene.deserted()) {
            return new Over(Over.Why.NOBODY, round, false);
        }
        boolean last = round + 1 == scene.pace().rounds();
        return scene.lateFor(until) && !last ? scene.pause(this, until) : after(scene);
    }

    private QuizState after(Scene scene) {
        return round + 1 < scene.pace().rounds() ? scene.open(round + 1) : new Over(Over.Why.COMPLETE, round, false);
    }

    @Override
    public Optional<Instant> due() {
        return Optional.of(until);
    }
}
