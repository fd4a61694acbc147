package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.Slug;
import java.util.function.Function;

/**
 * What an event leads to.
 *
 * @param <T> what goes on
 */
public sealed interface Next<T> {

    /** It goes on like this. */
    record Went<T>(T to) implements Next<T> {}

    /** The event changes nothing. */
    record Ignored<T>(Reason reason) implements Next<T> {}

    /** Why an event changes nothing. */
    enum Reason implements Slug {
        /** The place is still being made. */
        OPENING,
        /** It has its place already. */
        OPEN_ALREADY,
        /** That question was answered or skipped already. */
        SETTLED_ALREADY,
        /** That question has not been asked yet. */
        NOT_ASKED_YET,
        /** It goes on already. */
        NOT_PAUSED,
        /** It is paused; the person has to resume it first. */
        PAUSED,
        /** It is paused already. */
        PAUSED_ALREADY,
        /** It is over. */
        OVER,
        /** It never began. */
        NEVER_BEGAN
    }

    static <T> Next<T> to(T value) {
        return new Went<>(value);
    }

    static <T> Next<T> ignored(Reason reason) {
        return new Ignored<>(reason);
    }

    /** The same with something made of what goes on. */
    default <R> Next<R> map(Function<T, R> made) {
        return this instanceof Went<T> went ? to(made.apply(went.to())) : ignored(((Ignored<T>) this).reason());
    }
}
