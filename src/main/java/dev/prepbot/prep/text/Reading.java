package dev.prepbot.prep.text;

import java.util.Optional;
import java.util.function.Function;

/** What was made of something that a person typed. */
public sealed interface Reading<T> {

    /** The value, if it was understood. */
    Optional<T> value();

    /** One of two answers, by whether it was understood. */
    <R> R either(Function<T, R> understood, Function<Refused<T>, R> refused);

    /** It was understood. */
    record Understood<T>(T meant) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(meant);
        }

        @Override
        public <R> R either(Function<T, R> understood, Function<Refused<T>, R> refused) {
            return understood.apply(meant);
        }
    }

    /**
     * It was not understood.
     *
     * @param part the words that stood in the way, as typed
     */
    record Refused<T>(Why why, String part) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> R either(Function<T, R> understood, Function<Refused<T>, R> refused) {
            return refused.apply(this);
        }
    }

    /** What stood in the way. */
    enum Why {
        /** Nothing was typed. */
        EMPTY,
        /** It has no meaning here. */
        UNKNOWN,
        /** It has the right form, but there is no such thing, like an hour of 25. */
        OUT_OF_RANGE
    }
}
