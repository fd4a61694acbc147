package dev.prepbot.platform.playground;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Ids;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.bot.StorageException;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.web.Routes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chat world in the browser.
 *
 * <p>What was said outlives restarts and crashes. Reply handles do not: a reply to an old one fails as
 * {@link Outcome.Trouble#EXPIRED}, as elsewhere.
 */
public final class Playground implements Platform, AutoCloseable {

    /** What stands before the colon in its ids. */
    public static final String NAME = "playground";

    private static final Logger log = LoggerFactory.getLogger(Playground.class);

    private final Scribe scribe;
    private final Errands errands;
    private final Acts acts;
    private final Steering steering;
    private final Routes routes;

    private Playground(Scribe scribe, Errands errands, Acts acts, Steering steering, Routes routes) {
        this.scribe = scribe;
        this.errands = errands;
        this.acts = acts;
        this.steering = steering;
        this.routes = routes;
    }

    /**
     * Opens the world of a directory, which is made if it is missing.
     *
     * @param ids makes reply handles, which nobody may guess
     * @throws StorageException if the world cannot be read, or another process uses it
     */
    public static Playground open(Path directory, Clock clock, Ids ids) {
        var feed = new Feed(ids.next());
        var turns = new Turns(clock);
        var forms = new OpenForms();
        var scribe = Scribe.open(directory, feed);
        forms.take(scribe.world().forms());
        var errands = new Errands(new Speaking(forms, feed, clock), turns);
        var acts = new Acts(scribe, turns, forms, feed, clock, ids);
        var steering = new Steering(scribe, feed, clock, ids);
        var reads = new Reads(scribe, turns, forms, feed, steering, acts);
        var chores = new Chores(scribe, ids, new Belonging(scribe, feed, ids, acts::listener));
        return new Playground(
                scribe,
                errands,
                acts,
                steering,
                Api.routes(reads, acts, chores, new MessageMenu(scribe, acts, ids), scribe));
    }

    /** Tells the playground whom its people talk to; until then they are told to wait. */
    public void connect(Listener listener) {
        acts.connect(listener);
    }

    /**
     * Lets admins put the time forward, and takes up where they left it in an earlier run.
     *
     * @param machine moves the clock that {@link #open} was given
     */
    public void travelBy(TimeMachine machine) {
        steering.allow(machine);
    }

    /** The page and the API. */
    public Routes routes() {
        return routes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletionStage<Outcome> perform(Errand errand) {
        return scribe.write(world -> errands.decide(world, errand)).exceptionally(failure -> {
            var cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            log.error("Errand {} failed", errand.id(), cause);
            var trouble = cause instanceof StorageException ? Outcome.Trouble.UNREACHABLE : Outcome.Trouble.REFUSED;
            return new Outcome.Failed(trouble, String.valueOf(cause.getMessage()));
        });
    }

    @Override
    public CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        var sighting = scribe.world()
                .finished(errand.id())
                .flatMap(Finished::ref)
                .filter(ref -> ref.place().equals(place))
                .<Sighting>map(Sighting.Found::new)
                .orElseGet(Sighting.Absent::new);
        return CompletableFuture.completedFuture(sighting);
    }

    @Override
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        var open = scribe.world().room(place.local()).filter(room -> !room.closed());
        return CompletableFuture.completedFuture(
                open.isPresent() ? List.of() : List.of(new Hindrance(Hindrance.Kind.GONE, "")));
    }

    @Override
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        boolean here = scribe.world().memberships().holds(server.local(), person.local());
        return CompletableFuture.completedFuture(here ? Presence.HERE : Presence.GONE);
    }

    /** Everything is recognised by its errand, also by a later run. */
    @Override
    public void doubt(Errand errand) {}

    /** Nobody needs to look for what is never done twice. */
    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public Optional<String> nameOf(PlaceId place) {
        return scribe.world().room(place.local()).map(Room::name);
    }

    /** Finishes what was begun and closes the world's file. */
    @Override
    public void close() {
        scribe.close();
    }
}
