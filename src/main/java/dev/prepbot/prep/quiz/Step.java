package dev.prepbot.prep.quiz;

import dev.prepbot.prep.question.Slug;
import java.util.function.Function;

/**
 * What an event leads to.
 *
 * @param <T> what goes on
 */
public sealed interface Step<T> {

    /** It goes on like this. */
    record Went<T>(T to) implements Step<T> {}

    /** The event changes nothing. */
    record Ignored<T>(Reason reason) implements Step<T> {}

    /** Why an event changes nothing. */
    enum Reason implements Slug {
        /** That round has not been opened. */
        NOT_OPEN_YET,
        /** The time of that round is over. */
        ROUND_OVER,
        /** It is paused. */
        PAUSED,
        /** It is paused already. */
        PAUSED_ALREADY,
        /** It is not paused. */
        NOT_PAUSED,
        /** It goes on by the clock, not by a button. */
        BY_THE_CLOCK,
        /** It waits for its one player anyway, so there is nothing to pause. */
        WAITS_ANYWAY,
        /** It is over. */
        OVER
    }

    static <T> Step<T> to(T value) {
        return new Went<>(value);
    }

    static <T> Step<T> ignored(Reason reason) {
        return new Ignored<>(reason);
    }

    /** The same with something made of what goes on. */
    default <R> Step<R> map(Function<T, R> made) {
        return this instanceof Went<T> went ? to(made.apply(went.to())) : ignored(((Ignored<T>) this).reason());
    }
}
