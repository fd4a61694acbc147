package dev.prepbot.platform.playground;

import dev.prepbot.chat.ServerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The time of the whole bot, which can be put forward where the playground is the only platform. */
public interface TimeMachine {

    /** Takes up where an earlier run was, before the bot does anything. */
    void resume(Duration ahead);

    /**
     * Puts the time so much before the real one, never back; what falls due on the way happens in its turn.
     *
     * @return completes when the time is there and all of that was said
     */
    CompletionStage<Void> putAhead(Duration ahead);

    /** When the next scheduled question of a server comes, if any is scheduled. */
    Optional<Instant> nextQuestion(ServerId server);
}
