package dev.prepbot.prep.quiz;

import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * It is over.
 *
 * @param round the last one that was opened
 * @param unfinished whether that one was still open, so that it does not count
 */
public record Over(Why why, int round, boolean unfinished) implements QuizState {
    @Override
    public Step<QuizState> next(QuizEvent event, Scene scene) {
        return Step.ignored(Reason.OVER);
    }

    @Override
    public Optional<Instant> due() {
        return Optional.empty();
    }

    /** Why a quiz is over. */
    public enum Why implements Slug {
        /** Every round was played. */
        COMPLETE,
        /** The host or staff ended it. */
        STOPPED,
        /** Nobody voted any more. */
        NOBODY,
        /** It was paused, or waited for its player, for too long. */
        FORGOTTEN,
        /** The bot could not speak any more where it was held. */
        LOST
    }
}
