package dev.prepbot.platform.discord;

import dev.prepbot.chat.Control.Effect;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sees to it that Discord has an acknowledgement in time where the answer itself takes longer. */
final class Promises {

    /** What is answered by then is acknowledged by its answer; three seconds are Discord's limit. */
    private static final long AFTER_MILLIS = 1000;

    private final Interactions interactions;
    private final Answers answers;
    private final ScheduledExecutorService timer;
    private final Clock clock;

    Promises(Interactions interactions, Answers answers, ScheduledExecutorService timer, Clock clock) {
        this.interactions = interactions;
        this.answers = answers;
        this.timer = timer;
        this.clock = clock;
    }

    /**
     * Notes an interaction.
     *
     * @param effect what was declared for it
     * @return false if it came before
     */
    boolean begin(Handle handle, Effect effect) {
        if (!interactions.begin(handle)) {
            return false;
        }
        if (effect != Effect.OPENS_FORM) {
            var unused = timer.schedule(() -> promise(handle, effect), AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    /** What has waited for longer than Discord does, as after a pause of the whole process, is no longer promised. */
    private void promise(Handle handle, Effect effect) {
        if (handle.awaitsFirstAnswer(clock.instant())) {
            answers.promise(handle, effect);
        }
    }
}
