package dev.prepbot.platform.slack;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Looks for a post among what was said, by the errand that its metadata names. */
record History(Calls calls) {

    /** As much as Slack gives at once; what is not marketed and not internal gets 15 messages a minute. */
    private static final int PAGE = 200;

    private static final int MOST_PAGES = 5;

    /** A part of what was said. */
    private record Page(List<Message> messages, Optional<String> next) {
        static Page of(List<Message> messages, @Nullable ResponseMetadata more) {
            var cursor = more == null ? null : more.getNextCursor();
            return new Page(messages, Optional.ofNullable(cursor).filter(text -> !text.isBlank()));
        }
    }

    CompletableFuture<Sighting> find(PlaceId place, String errand) {
        return look(place, errand)
                .<Sighting>thenApply(
                        found -> found.<Sighting>map(Sighting.Found::new).orElseGet(Sighting.Absent::new))
                .exceptionally(failure ->
                        new Sighting.Unreadable(Refusal.behind(failure).detail()));
    }

    /** The post, if the whole of what was said lately does hold it; fails where that cannot be read. */
    CompletableFuture<Optional<MessageRef>> look(PlaceId place, String errand) {
        return look(place, errand, Optional.empty(), 1);
    }

    private CompletableFuture<Optional<MessageRef>> look(
            PlaceId place, String errand, Optional<String> cursor, int number) {
        return page(Spot.of(place), cursor.orElse(null)).thenCompose(page -> {
            var found = page.messages().stream()
                    .filter(message -> names(message, errand))
                    .map(message -> new MessageRef(place, message.getTs()))
                    .findFirst();
            if (found.isPresent() || page.next().isEmpty()) {
                return CompletableFuture.completedFuture(found);
            }
            return number >= MOST_PAGES
                    ? CompletableFuture.failedFuture(Refusal.of(
                            "", Trouble.UNCERTAIN, "more than " + PAGE * MOST_PAGES + " messages were said since"))
                    : look(place, errand, page.next(), number + 1);
        });
    }

    private CompletableFuture<Page> page(Spot spot, @Nullable String cursor) {
        if (spot.thread().isPresent()) {
            return calls.call(
                            "conversations.replies",
                            api -> api.conversationsReplies(ask -> ask.channel(spot.channel())
                                    .ts(spot.thread().get())
                                    .limit(PAGE)
                                    .cursor(cursor)
                                    .includeAllMetadata(true)))
                    .thenApply(said -> Page.of(said.getMessages(), said.getResponseMetadata()));
        }
        return calls.call(
                        "conversations.history",
                        api -> api.conversationsHistory(ask -> ask.channel(spot.channel())
                                .limit(PAGE)
                                .cursor(cursor)
                                .includeAllMetadata(true)))
                .thenApply(said -> Page.of(said.getMessages(), said.getResponseMetadata()));
    }

    private static boolean names(Message message, String errand) {
        var metadata = message.getMetadata();
        return metadata != null
                && Posts.EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && errand.equals(metadata.getEventPayload().get(Posts.ERRAND));
    }
}
