package dev.prepbot.platform.discord;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Says, changes and removes messages in conversations. */
final class Speaking {

    private final Requests requests;
    private final Directs directs;

    Speaking(Requests requests, Directs directs) {
        this.requests = requests;
        this.directs = directs;
    }

    /** @param nonce by which Discord itself drops a repetition, for some minutes */
    CompletionStage<Outcome> post(PlaceId place, String nonce, Supplier<Body> body) {
        return waking(place.local(), () -> send(place.local(), body.get().once(nonce)))
                .thenApply(message -> said(place, message))
                .exceptionally(failure -> Mishap.of(failure).failed());
    }

    CompletionStage<Outcome> tell(PersonId person, String nonce, Supplier<Body> body) {
        return directs.of(person.local())
                .thenCompose(channel -> send(channel, body.get().once(nonce))
                        .thenApply(message -> said(new PlaceId(Discord.NAME, channel), message)))
                .exceptionally(failure -> Mishap.of(failure).failed());
    }

    CompletionStage<Outcome> change(MessageRef ref, Supplier<Body> body) {
        return waking(ref.place().local(), () -> edit(ref, body))
                .thenApply(message -> (Outcome) new Done(Optional.of(ref), Optional.empty()))
                .exceptionally(failure -> Mishap.of(failure).failed());
    }

    CompletionStage<Outcome> delete(MessageRef ref) {
        return requests.send(Route.Messages.DELETE_MESSAGE.compile(ref.place().local(), ref.id()))
                .thenApply(gone -> (Outcome) Done.PLAINLY)
                .exceptionally(failure -> {
                    var mishap = Mishap.of(failure);
                    return mishap.is(Mishap.UNKNOWN_MESSAGE) ? Done.PLAINLY : mishap.failed();
                });
    }

    CompletableFuture<DataObject> edit(MessageRef ref, Supplier<Body> body) {
        var route = Route.Messages.EDIT_MESSAGE.compile(ref.place().local(), ref.id());
        var written = body.get();
        return requests.send(route, written.json(), written);
    }

    private CompletableFuture<DataObject> send(String channel, Body body) {
        return requests.send(Route.Messages.SEND_MESSAGE.compile(channel), body.json(), body);
    }

    /** Opens a thread again that Discord archived because it was quiet, and tries once more. */
    private CompletableFuture<DataObject> waking(String channel, Supplier<CompletableFuture<DataObject>> deed) {
        return deed.get().exceptionallyCompose(failure -> {
            if (!Mishap.of(failure).is(Mishap.THREAD_ARCHIVED)) {
                return CompletableFuture.failedFuture(failure);
            }
            var awake = DataObject.empty().put("archived", false);
            return requests.send(Route.Channels.MODIFY_CHANNEL.compile(channel), awake)
                    .thenCompose(open -> deed.get());
        });
    }

    private static Outcome said(PlaceId place, DataObject message) {
        return new Done(Optional.of(new MessageRef(place, message.getString("id"))), Optional.empty());
    }
}
