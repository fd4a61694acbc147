package dev.prepbot.prep.quiz;

import dev.prepbot.prep.quiz.QuizEvent.PausePressed;
import dev.prepbot.prep.quiz.QuizEvent.ResumePressed;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Instant;
import java.util.Optional;

/** It was announced. */
public record Waiting(Instant until) implements QuizState {
    @Override
    public Step<QuizState> next(QuizEvent event, Scene scene) {
        if (event instanceof TimeUp) {
            return Step.to(scene.lateFor(until) ? scene.pause(this, until) : scene.open(0));
        }
        if (event instanceof PausePressed) {
            return Step.to(scene.pause(this, until));
        }
        return scene.unlessOver(this, event, event instanceof ResumePressed ? Reason.NOT_PAUSED : Reason.NOT_OPEN_YET);
    }

    @Override
    public int round() {
        return 0;
    }

    @Override
    public Optional<Instant> due() {
        return Optional.of(until);
    }
}
