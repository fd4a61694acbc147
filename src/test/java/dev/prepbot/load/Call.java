package dev.prepbot.load;

import java.util.concurrent.CompletionStage;

/** One call of a load, numbered so that each can be of another person; completes with its answer. */
@FunctionalInterface
public interface Call {
    CompletionStage<?> make(int number);
}
