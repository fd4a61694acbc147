package dev.prepbot.kill;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.store.WireErrands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The recorded platform as the bot sees it: every errand goes over the line, and what came of it comes back. */
final class WirePlatform implements Platform {

    private final Line line;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<Frame>> awaited = new ConcurrentHashMap<>();

    WirePlatform(Line line) {
        this.line = line;
    }

    @Override
    public String name() {
        return Places.PLATFORM;
    }

    @Override
    public CompletionStage<Outcome> perform(Errand errand) {
        return ask(number -> new Frame.Perform(number, WireErrands.write(errand)))
                .thenApply(answer -> outcome((Frame.Performed) answer));
    }

    @Override
    public CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        return ask(number -> new Frame.Find(number, place.local(), WireErrands.write(errand)))
                .thenApply(answer -> sighting(place, (Frame.Found) answer));
    }

    @Override
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return CompletableFuture.completedFuture(Presence.HERE);
    }

    /** The recorder recognises everything by its errand. */
    @Override
    public void doubt(Errand errand) {}

    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public Optional<String> nameOf(PlaceId place) {
        return Optional.of(place.local());
    }

    /** Takes the answer to an errand or a look. */
    void take(long number, Frame answer) {
        var waiting = awaited.remove(number);
        if (waiting != null) {
            waiting.complete(answer);
        }
    }

    private CompletionStage<Frame> ask(Function<Long, Frame> question) {
        long number = numbers.incrementAndGet();
        var answer = new CompletableFuture<Frame>();
        awaited.put(number, answer);
        line.send(question.apply(number));
        return answer;
    }

    private static Outcome outcome(Frame.Performed done) {
        if (!done.trouble().isEmpty()) {
            return new Failed(Trouble.valueOf(done.trouble()), "the recorder said so");
        }
        var message = done.message().isEmpty()
                ? Optional.<MessageRef>empty()
                : Optional.of(new MessageRef(Places.id(done.place()), done.message()));
        var opened =
                Optional.of(done.opened()).filter(place -> !place.isEmpty()).map(Places::place);
        return new Done(message, opened);
    }

    private static Sighting sighting(PlaceId place, Frame.Found found) {
        if (!found.readable()) {
            return new Sighting.Unreadable("the history of this place cannot be read");
        }
        return found.message().isEmpty()
                ? new Sighting.Absent()
                : new Sighting.Found(new MessageRef(place, found.message()));
    }
}
