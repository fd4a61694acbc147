package dev.prepbot.platform.discord;

import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.platform.discord.Answering.Stage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Answers interactions: the first answer is the acknowledgement, if it is in time; all others follow it. */
final class Answers {

    private static final int EPHEMERAL = 1 << 6;
    private static final int LOADING = 1 << 7;

    private final Callbacks callbacks;
    private final Interactions interactions;
    private final Speaking speaking;

    Answers(Callbacks callbacks, Interactions interactions, Speaking speaking) {
        this.callbacks = callbacks;
        this.interactions = interactions;
        this.speaking = speaking;
    }

    /** Acknowledges what has not been answered yet, in the way that was declared for it. */
    void promise(Handle handle, Effect effect) {
        var answering = interactions.of(handle);
        var unused = answering
                .next(() -> answering.stage() == Stage.FRESH
                        ? promise(handle, effect, answering)
                        : CompletableFuture.completedFuture(DataObject.empty()))
                .exceptionally(failure -> DataObject.empty());
    }

    private CompletableFuture<DataObject> promise(Handle handle, Effect effect, Answering answering) {
        return switch (effect) {
            // A form must be the first answer, so nothing else may be.
            case OPENS_FORM -> CompletableFuture.completedFuture(DataObject.empty());
            case CHANGES_MESSAGE -> callbacks.promiseChange(handle).thenApply(reached(answering, Stage.ON_MESSAGE));
            case REPLIES_JUST_YOU ->
                callbacks.promiseReply(handle, true).thenApply(reached(answering, Stage.PROMISED_JUST_YOU));
            case REPLIES_EVERYONE ->
                callbacks.promiseReply(handle, false).thenApply(reached(answering, Stage.PROMISED_EVERYONE));
        };
    }

    CompletionStage<Outcome> reply(Handle handle, Audience audience, Supplier<Body> body) {
        var answering = interactions.of(handle);
        boolean alone = audience == Audience.JUST_YOU;
        Supplier<Body> written = alone ? () -> body.get().forOne() : body;
        return answering
                .next(() -> reply(handle, answering, alone, written))
                .thenApply(message -> done(handle, alone, message))
                .exceptionally(Answers::failed);
    }

    private CompletableFuture<DataObject> reply(
            Handle handle, Answering answering, boolean alone, Supplier<Body> body) {
        var answered = reached(answering, Stage.ANSWERED);
        return switch (answering.stage()) {
            case FRESH ->
                recovering(callbacks.reply(handle, body.get()).thenApply(answered), Mishap.ALREADY_ACKNOWLEDGED, () -> {
                    return afterAll(handle, answering, alone, body);
                });
            case PROMISED_JUST_YOU, PROMISED_EVERYONE -> {
                boolean asPromised = alone == (answering.stage() == Stage.PROMISED_JUST_YOU);
                yield asPromised
                        ? callbacks.editOriginal(handle, body.get()).thenApply(answered)
                        // Who sees it was settled by the promise, so another message has to carry it.
                        : callbacks
                                .deleteOriginal(handle)
                                .thenCompose(gone -> callbacks.follow(handle, body.get()))
                                .thenApply(answered);
            }
            case ON_MESSAGE, ANSWERED, UNKNOWN -> callbacks.follow(handle, body.get());
        };
    }

    /** Discord has had a callback already: perhaps this one, whose answer was lost on the way. */
    private CompletableFuture<DataObject> afterAll(
            Handle handle, Answering answering, boolean alone, Supplier<Body> body) {
        return callbacks.original(handle).thenCompose(original -> {
            var flags = original.getInt("flags", 0);
            if (original.getString("content", "")
                    .strip()
                    .equals(body.get().content().strip())) {
                answering.reached(Stage.ANSWERED);
                return CompletableFuture.completedFuture(original);
            }
            var promised = (flags & EPHEMERAL) != 0 ? Stage.PROMISED_JUST_YOU : Stage.PROMISED_EVERYONE;
            answering.reached((flags & LOADING) != 0 ? promised : Stage.ANSWERED);
            return reply(handle, answering, alone, body);
        });
    }

    CompletionStage<Outcome> change(Handle handle, Supplier<Body> body) {
        if (!handle.onMessage()) {
            return reply(handle, Audience.JUST_YOU, body);
        }
        var answering = interactions.of(handle);
        return answering
                .next(() -> change(handle, answering, body))
                .thenApply(changed -> (Outcome) new Done(Optional.of(ref(handle, handle.message())), Optional.empty()))
                .exceptionally(Answers::failed);
    }

    private CompletableFuture<DataObject> change(Handle handle, Answering answering, Supplier<Body> body) {
        var ref = ref(handle, handle.message());
        return switch (answering.stage()) {
            case FRESH ->
                recovering(
                        callbacks.change(handle, body.get()).thenApply(reached(answering, Stage.ON_MESSAGE)),
                        Mishap.ALREADY_ACKNOWLEDGED,
                        () -> callbacks.editOriginal(handle, body.get()));
            case ON_MESSAGE -> callbacks.editOriginal(handle, body.get());
            case PROMISED_JUST_YOU, PROMISED_EVERYONE ->
                callbacks
                        .deleteOriginal(handle)
                        .thenApply(reached(answering, Stage.ANSWERED))
                        .thenCompose(gone -> speaking.edit(ref, body));
            // The original is now the answer, and no longer the message that was pressed.
            case ANSWERED, UNKNOWN -> speaking.edit(ref, body);
        };
    }

    CompletionStage<Outcome> open(Handle handle, DataObject modal) {
        var answering = interactions.of(handle);
        return answering
                .next(() -> answering.stage() == Stage.FRESH
                        ? recovering(
                                        callbacks.open(handle, modal).thenApply(reached(answering, Stage.ANSWERED)),
                                        // Answered before by this, as nothing else is sent before a form.
                                        Mishap.ALREADY_ACKNOWLEDGED,
                                        () -> CompletableFuture.completedFuture(DataObject.empty()))
                                .thenApply(open -> (Outcome) Done.PLAINLY)
                        : CompletableFuture.<Outcome>completedFuture(
                                new Failed(Trouble.EXPIRED, "a form must be the first answer")))
                .exceptionally(Answers::failed);
    }

    private static CompletableFuture<DataObject> recovering(
            CompletableFuture<DataObject> request, int code, Supplier<CompletableFuture<DataObject>> otherwise) {
        return request.exceptionallyCompose(
                failure -> Mishap.of(failure).is(code) ? otherwise.get() : CompletableFuture.failedFuture(failure));
    }

    private static Function<DataObject, DataObject> reached(Answering answering, Stage stage) {
        return message -> {
            answering.reached(stage);
            return message;
        };
    }

    private static Outcome done(Handle handle, boolean alone, DataObject message) {
        var id = alone ? "" : message.getString("id", "");
        return new Done(id.isEmpty() ? Optional.empty() : Optional.of(ref(handle, id)), Optional.empty());
    }

    private static MessageRef ref(Handle handle, String message) {
        return new MessageRef(new PlaceId(Discord.NAME, handle.place()), message);
    }

    private static Outcome failed(Throwable failure) {
        return Mishap.of(failure).failed();
    }
}
