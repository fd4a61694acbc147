package dev.prepbot.bot;

import dev.prepbot.chat.Intention;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What a flow decided to do about an act. */
public sealed interface Decision {

    /** Speak; there is nothing to keep. */
    record Say(List<Intention> intentions) implements Decision {
        public Say {
            intentions = List.copyOf(intentions);
        }
    }

    /**
     * Keep something, then speak: the work runs in one transaction, at most once for each delivery.
     *
     * @param work quick and without waiting; may be given up and is then as if it had not run
     */
    record Keep(Function<Records, Spoken> work) implements Decision {}

    /**
     * Decide again when something is known that takes a while to learn.
     *
     * @param known completes with a decision of another kind; on a thread that is free to work
     */
    record Later(CompletionStage<Decision> known) implements Decision {}

    static Decision say(Intention... intentions) {
        return new Say(List.of(intentions));
    }

    static Decision say(List<Intention> intentions) {
        return new Say(intentions);
    }

    static Decision keep(Function<Records, Spoken> work) {
        return new Keep(work);
    }
}
