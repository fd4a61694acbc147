package dev.prepbot.platform.discord;

import dev.prepbot.chat.Intention.Close;
import dev.prepbot.chat.Intention.OpenPrivate;
import dev.prepbot.chat.Intention.OpenThread;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Opens and closes threads. Where a private one cannot be, that is told: the bot goes on elsewhere and says why. */
final class Threads {

    private static final int PRIVATE_THREAD = 12;

    /** The longest there is: an interview may be paused for days. */
    private static final int ARCHIVED_AFTER_MINUTES = 10_080;

    private final Requests requests;
    private final Rooms rooms;
    private final Directs directs;
    private final BiConsumer<PersonId, ServerId> gone;

    /** Threads whose members could not be added yet, by errand, so that another try does not open a second one. */
    private final Map<String, String> halfOpen = new ConcurrentHashMap<>();

    /** @param gone hears of people who turn out to have left a server */
    Threads(Requests requests, Rooms rooms, Directs directs, BiConsumer<PersonId, ServerId> gone) {
        this.requests = requests;
        this.rooms = rooms;
        this.directs = directs;
        this.gone = gone;
    }

    CompletionStage<Outcome> open(String errand, OpenPrivate open) {
        return rooms.forPrivateThread(open.near().local())
                .map(channel -> openThread(errand, open, channel))
                .orElseGet(() -> direct(open))
                .exceptionally(failure -> Mishap.of(failure).failed());
    }

    private CompletableFuture<Outcome> openThread(String errand, OpenPrivate open, TextChannel channel) {
        return thread(errand, open, channel).thenCompose(thread -> {
            halfOpen.put(errand, thread);
            return fill(errand, open, channel, thread);
        });
    }

    private CompletableFuture<String> thread(String errand, OpenPrivate open, TextChannel channel) {
        var begun = Optional.ofNullable(halfOpen.get(errand)).or(() -> rooms.unused(channel, open.title()));
        if (begun.isPresent()) {
            return CompletableFuture.completedFuture(begun.get());
        }
        var asked = DataObject.empty()
                .put("name", open.title())
                .put("type", PRIVATE_THREAD)
                .put("invitable", false)
                .put("auto_archive_duration", ARCHIVED_AFTER_MINUTES);
        return requests.send(Route.Channels.CREATE_THREAD.compile(channel.getId()), asked)
                .thenApply(thread -> thread.getString("id"));
    }

    private CompletableFuture<Outcome> fill(String errand, OpenPrivate open, TextChannel channel, String thread) {
        var server = new ServerId(Discord.NAME, channel.getGuild().getId());
        CompletableFuture<DataObject> added = CompletableFuture.completedFuture(DataObject.empty());
        for (var member : open.members()) {
            added = added.thenCompose(before -> add(thread, member, server));
        }
        return added.thenApply(all -> {
                    halfOpen.remove(errand);
                    var place = new Place(id(thread), Optional.of(server), Place.Kind.PRIVATE_THREAD);
                    return (Outcome) new Done(Optional.empty(), Optional.of(place));
                })
                .exceptionallyCompose(failure -> Mishap.of(failure).trouble().passing()
                        ? CompletableFuture.failedFuture(failure)
                        : abandon(errand, thread).thenCompose(none -> CompletableFuture.failedFuture(failure)));
    }

    private CompletableFuture<DataObject> add(String thread, PersonId member, ServerId server) {
        return requests.send(Route.Channels.ADD_THREAD_MEMBER.compile(thread, member.local()))
                .whenComplete((added, failure) -> {
                    if (failure != null && Mishap.of(failure).is(Mishap.UNKNOWN_MEMBER)) {
                        gone.accept(member, server);
                    }
                });
    }

    /** A thread that a member cannot be added to is of no use to anyone; only moderators might remove it. */
    private CompletableFuture<DataObject> abandon(String errand, String thread) {
        halfOpen.remove(errand);
        return requests.send(Route.Channels.MODIFY_CHANNEL.compile(thread), archived())
                .exceptionally(left -> DataObject.empty());
    }

    /** In the direct conversation of the one person it is for, there is nothing to open. */
    private CompletableFuture<Outcome> direct(OpenPrivate open) {
        Outcome none = new Failed(Trouble.FORBIDDEN, "no private thread can be opened there");
        if (open.members().size() != 1) {
            return CompletableFuture.completedFuture(none);
        }
        return directs.of(open.members().iterator().next().local())
                .thenApply(channel -> channel.equals(open.near().local())
                        ? new Done(
                                Optional.empty(),
                                Optional.of(new Place(id(channel), Optional.empty(), Place.Kind.DIRECT)))
                        : none);
    }

    CompletionStage<Outcome> open(OpenThread open) {
        var asked = DataObject.empty().put("name", open.title()).put("auto_archive_duration", ARCHIVED_AFTER_MINUTES);
        var channel = open.under().place().local();
        var route = Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(
                channel, open.under().id());
        return requests.send(route, asked)
                .thenApply(thread -> opened(channel, thread.getString("id")))
                .exceptionally(failure -> {
                    var mishap = Mishap.of(failure);
                    // A thread has the id of the message that it hangs under.
                    return mishap.is(Mishap.THREAD_THERE_ALREADY)
                            ? opened(channel, open.under().id())
                            : mishap.failed();
                });
    }

    private Outcome opened(String channel, String thread) {
        var server = rooms.find(channel)
                .map(room -> new ServerId(Discord.NAME, room.getGuild().getId()));
        return new Done(Optional.empty(), Optional.of(new Place(id(thread), server, Place.Kind.THREAD)));
    }

    /** Archives a thread, and locks it where the bot may; a direct conversation stays as it is. */
    CompletionStage<Outcome> close(Close close) {
        var thread = close.place().local();
        if (directs.known(thread)) {
            return CompletableFuture.completedFuture(Done.PLAINLY);
        }
        var closed = archived();
        if (rooms.mayLock(thread)) {
            closed.put("locked", true);
        }
        return requests.send(Route.Channels.MODIFY_CHANNEL.compile(thread), closed)
                .thenApply(done -> (Outcome) Done.PLAINLY)
                .exceptionally(failure -> {
                    var mishap = Mishap.of(failure);
                    return mishap.is(
                                    Mishap.THREAD_ARCHIVED,
                                    Mishap.UNKNOWN_CHANNEL,
                                    Mishap.NOT_IN_DIRECT,
                                    Mishap.WRONG_KIND)
                            ? Done.PLAINLY
                            : mishap.failed();
                });
    }

    private static DataObject archived() {
        return DataObject.empty().put("archived", true);
    }

    private static PlaceId id(String channel) {
        return new PlaceId(Discord.NAME, channel);
    }
}
