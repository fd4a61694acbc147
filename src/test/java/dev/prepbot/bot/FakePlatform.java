package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A platform that notes what it is asked to do, and answers as it is told. */
final class FakePlatform implements Platform {

    static final String NAME = "fake";

    private final List<Errand> tried = new ArrayList<>();
    private final List<Errand> doubted = new CopyOnWriteArrayList<>();
    private volatile Function<Errand, CompletionStage<Outcome>> answer = errand -> done();
    private volatile Function<Errand, CompletionStage<Sighting>> sight =
            errand -> CompletableFuture.completedFuture(new Sighting.Absent());

    static CompletionStage<Outcome> done() {
        return CompletableFuture.completedFuture(Done.PLAINLY);
    }

    static CompletionStage<Outcome> failed(Outcome.Trouble trouble) {
        return CompletableFuture.completedFuture(new Outcome.Failed(trouble, "because"));
    }

    void answering(Function<Errand, CompletionStage<Outcome>> how) {
        answer = how;
    }

    void sighting(Function<Errand, CompletionStage<Sighting>> how) {
        sight = how;
    }

    /** What was tried, in order; what was tried again stands there again. */
    synchronized List<Intention> tried() {
        return tried.stream().map(Errand::intention).toList();
    }

    /** What may have been done before. */
    List<Intention> doubted() {
        return doubted.stream().map(Errand::intention).toList();
    }

    @Override
    public void doubt(Errand errand) {
        doubted.add(errand);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletionStage<Outcome> perform(Errand errand) {
        synchronized (this) {
            tried.add(errand);
        }
        return answer.apply(errand);
    }

    @Override
    public CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        return sight.apply(errand);
    }

    @Override
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return CompletableFuture.completedFuture(Presence.HERE);
    }

    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public Optional<String> nameOf(PlaceId place) {
        return Optional.empty();
    }
}
