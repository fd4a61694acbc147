package dev.prepbot.platform.discord;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** How far the answer to one interaction has come. What is sent about it is sent one after the other. */
final class Answering {

    /** What Discord has had about an interaction. */
    enum Stage {
        /** Nothing. */
        FRESH,
        /** That an answer for the person alone will come; they see that it is awaited. */
        PROMISED_JUST_YOU,
        /** That an answer for everyone will come; all see that it is awaited. */
        PROMISED_EVERYONE,
        /** An acknowledgement that nobody sees, or a change of the message whose control was pressed. */
        ON_MESSAGE,
        /** An answer; all more comes after it. */
        ANSWERED,
        /** Not known: the interaction is of an earlier run of the bot, or long ago. */
        UNKNOWN
    }

    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);
    private volatile Stage stage;

    Answering(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    void reached(Stage now) {
        stage = now;
    }

    /** Does something when all that was begun before has ended, well or badly. */
    synchronized <T> CompletableFuture<T> next(Supplier<CompletableFuture<T>> deed) {
        var mine = last.thenCompose(free -> deed.get());
        last = mine.handle((done, failure) -> true);
        return mine;
    }
}
