package dev.prepbot.platform.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Says things in conversations, and changes and removes what was said.
 *
 * @param directs where to reach someone alone
 */
record Posts(Calls calls, Writing writing, Files files, Directs directs) {

    /** Stands in the metadata of each post, by which it is found after a crash. */
    static final String EVENT = "prepbot_post";

    /** The errand's id in that metadata. */
    static final String ERRAND = "errand";

    CompletableFuture<Outcome> post(String errand, Intention.Post post) {
        return writing.heard(post.message(), post.ping()).thenCompose(rendered -> say(errand, post.place(), rendered));
    }

    CompletableFuture<Outcome> tell(String errand, Intention.Tell tell) {
        return directs.with(tell.person().local())
                .thenCompose(channel ->
                        say(errand, Spot.in(channel, Optional.empty()).place(), writing.unheard(tell.message())));
    }

    /** Says something in a place, and then brings its files. */
    CompletableFuture<Outcome> say(String errand, PlaceId place, Rendered rendered) {
        var refusal = rendered.refusal(Limits.BLOCKS_IN_MESSAGE);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        var spot = Spot.of(place);
        if (!rendered.speaks()) {
            return files.bring(rendered.files(), spot).thenApply(brought -> Done.PLAINLY);
        }
        return calls.call(
                        "chat.postMessage:" + spot.channel(),
                        api -> api.chatPostMessage(request(errand, spot, rendered)))
                .thenCompose(said -> strayed(spot, said) ? withdrawn(spot, said.getTs()) : kept(place, said, rendered));
    }

    private CompletableFuture<Outcome> kept(PlaceId place, ChatPostMessageResponse said, Rendered rendered) {
        return files.bring(rendered.files(), Spot.of(place))
                .thenApply(brought -> new Done(Optional.of(new MessageRef(place, said.getTs())), Optional.empty()));
    }

    /** Slack does not refuse a reply to a message that was removed: it lets it stand in the conversation, alone. */
    private static boolean strayed(Spot spot, ChatPostMessageResponse said) {
        return spot.thread().isPresent()
                && said.getMessage() != null
                && said.getMessage().getThreadTs() == null;
    }

    private CompletableFuture<Outcome> withdrawn(Spot spot, String ts) {
        return delete(new MessageRef(Spot.in(spot.channel(), Optional.empty()).place(), ts))
                .handle((deleted, failure) -> Refusal.of(
                                "thread_not_found", "the message under which the thread hung was removed")
                        .outcome());
    }

    private static ChatPostMessageRequest request(String errand, Spot spot, Rendered rendered) {
        return ChatPostMessageRequest.builder()
                .channel(spot.channel())
                .threadTs(spot.threadOrNull())
                .text(rendered.text())
                .blocks(rendered.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(metadata(errand))
                .build();
    }

    private static com.slack.api.model.Message.Metadata metadata(String errand) {
        return com.slack.api.model.Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(ERRAND, errand))
                .build();
    }

    CompletableFuture<Outcome> edit(MessageRef ref, Message message) {
        var rendered = writing.unheard(message);
        var refusal = rendered.refusal(Limits.BLOCKS_IN_MESSAGE);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        var spot = Spot.of(ref.place());
        return calls.call(
                        "chat.update",
                        api -> api.chatUpdate(ask -> ask.channel(spot.channel())
                                .ts(ref.id())
                                .text(rendered.text())
                                .blocks(rendered.blocks())))
                .thenCompose(changed -> files.bring(rendered.files(), spot))
                .thenApply(brought -> new Done(Optional.of(ref), Optional.empty()));
    }

    CompletableFuture<Outcome> delete(MessageRef ref) {
        var spot = Spot.of(ref.place());
        return calls.call(
                        "chat.delete",
                        api -> api.chatDelete(ask -> ask.channel(spot.channel()).ts(ref.id())))
                .thenApply(deleted -> Done.PLAINLY);
    }

    /** Slack has no private threads: a thread in the conversation of just these people and the bot stands for one. */
    CompletableFuture<Outcome> openPrivate(String errand, Intention.OpenPrivate open) {
        var people = open.members().stream().map(person -> person.local()).toList();
        var first = writing.unheard(Message.of(new Span.Bold(open.title())));
        return directs.with(people)
                .thenCompose(channel ->
                        say(errand, Spot.in(channel, Optional.empty()).place(), first))
                .thenApply(said -> said instanceof Done done
                        ? done.message().map(Posts::opened).orElse(said)
                        : said);
    }

    /** A private thread hangs under its first message, which says its title. */
    static Outcome opened(MessageRef first) {
        var thread = new Place(under(first).place(), Optional.empty(), Place.Kind.PRIVATE_THREAD);
        return new Done(Optional.of(first), Optional.of(thread));
    }

    /** A thread is what hangs under a message; nothing needs to be opened, and it has no title. */
    Outcome openThread(MessageRef under, Identity self) {
        var place = new Place(under(under).place(), Optional.of(self.server()), Place.Kind.THREAD);
        return new Done(Optional.empty(), Optional.of(place));
    }

    private static Spot under(MessageRef message) {
        return Spot.in(Spot.of(message.place()).channel(), Optional.of(message.id()));
    }
}
