package dev.prepbot.platform.discord;

import dev.prepbot.bot.Sighting;
import dev.prepbot.bot.Sighting.Absent;
import dev.prepbot.bot.Sighting.Found;
import dev.prepbot.bot.Sighting.Unreadable;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Looks for what the bot said, in the last day of a conversation.
 *
 * <p>A message with buttons is known by the errand's id in them. One without is known by its words: what was said to a
 * conversation twice in one day in the same words has been said.
 */
final class History {

    private static final int PAGE = 100;

    /** Ten requests; a channel with more messages a day than that is not read to the end. */
    private static final int MOST_PAGES = 10;

    /** Longer than an errand may be held up. */
    private static final Duration FAR_ENOUGH = Duration.ofDays(1);

    private final Requests requests;
    private final Rooms rooms;
    private final Supplier<String> self;
    private final Clock clock;

    /** @param self the bot's own user id, known once it is connected */
    History(Requests requests, Rooms rooms, Supplier<String> self, Clock clock) {
        this.requests = requests;
        this.rooms = rooms;
        this.self = self;
        this.clock = clock;
    }

    CompletionStage<Sighting> find(PlaceId place, String errand, Body body) {
        var channel = rooms.around(place.local());
        // Without the permission Discord answers with an empty page, as if nothing had been said.
        if (channel.isPresent() && !Rooms.may(channel.get(), Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY)) {
            return CompletableFuture.completedFuture(new Unreadable(Need.HISTORY.shown()));
        }
        return look(place, ours(errand, body), "", 0).exceptionally(failure -> {
            var mishap = Mishap.of(failure);
            return mishap.trouble() == Trouble.GONE ? new Absent() : new Unreadable(mishap.detail());
        });
    }

    private CompletableFuture<Sighting> look(PlaceId place, Predicate<DataObject> ours, String before, int pages) {
        if (pages == MOST_PAGES) {
            return CompletableFuture.completedFuture(new Unreadable("too many messages to look through"));
        }
        var route = Route.Messages.GET_MESSAGE_HISTORY.compile(place.local()).withQueryParams("limit", "" + PAGE);
        return requests.list(before.isEmpty() ? route : route.withQueryParams("before", before))
                .thenCompose(page -> {
                    var found = page.stream().filter(ours).findFirst();
                    if (found.isPresent()) {
                        return CompletableFuture.completedFuture(
                                new Found(new MessageRef(place, found.get().getString("id"))));
                    }
                    return page.size() < PAGE || reachesFarEnough(page)
                            ? CompletableFuture.completedFuture(new Absent())
                            : look(place, ours, page.get(page.size() - 1).getString("id"), pages + 1);
                });
    }

    private boolean reachesFarEnough(List<DataObject> page) {
        var oldest = page.get(page.size() - 1).getLong("id");
        Instant said = TimeUtil.getTimeCreated(oldest).toInstant();
        return said.isBefore(clock.instant().minus(FAR_ENOUGH));
    }

    private Predicate<DataObject> ours(String errand, Body body) {
        boolean marked = ids(body.json()).anyMatch(errand::equals);
        return message -> author(message).equals(self.get())
                && (marked
                        ? ids(message).anyMatch(errand::equals)
                        : message.getString("content", "")
                                .strip()
                                .equals(body.content().strip()));
    }

    private static String author(DataObject message) {
        return message.optObject("author")
                .map(author -> author.getString("id", ""))
                .orElse("");
    }

    /** The errands that a message's components name. */
    private static Stream<String> ids(DataObject message) {
        return message.optArray("components").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .flatMap(row -> row.optArray("components").orElseGet(DataArray::empty).stream(DataArray::getObject))
                .map(component ->
                        CustomId.read(component.getString("custom_id", "")).errand())
                .flatMap(Optional::stream);
    }
}
