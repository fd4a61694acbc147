package dev.prepbot.platform.slack;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the bot what happened, in the order in which it happened to a person and in a shared conversation. */
final class Desk {

    private final People people;
    private final Locating locating;
    private final Clock clock;
    private final InOrder order = new InOrder();
    private volatile @Nullable Listener listener;

    Desk(People people, Locating locating, Clock clock) {
        this.people = people;
        this.locating = locating;
        this.clock = clock;
    }

    /**
     * What someone did, before it is known who they are.
     *
     * @param delivery names the act
     * @param name the conversation's name as the event gives it, or empty
     * @param kind what sort of conversation it is, where that is known already
     */
    record Scene(String delivery, String user, Spot spot, String name, Optional<Place.Kind> kind) {

        Scene(String delivery, String user, Spot spot, String name) {
            this(delivery, user, spot, name, Optional.empty());
        }

        /** What is to stay in order: all that a person does, and all that happens where several talk to the bot. */
        List<String> keys() {
            var keys = new ArrayList<>(List.of(user));
            if (Locating.isGroup(name) || kind.isPresent()) {
                keys.add(spot.channel());
            }
            return keys;
        }
    }

    void listen(Listener bot) {
        listener = bot;
    }

    /** The bot; frames are taken off the socket only after it listens. */
    Listener listener() {
        var bot = listener;
        if (bot == null) {
            throw new IllegalStateException("nobody listens yet");
        }
        return bot;
    }

    Clock clock() {
        return clock;
    }

    Locating locating() {
        return locating;
    }

    /**
     * Tells the bot of an act of someone's.
     *
     * @param fact what the bot is told, if anything
     */
    void act(
            Scene scene,
            Function<Place, Optional<Handle>> handle,
            Function<Arrival, Optional<? extends Incoming>> fact) {
        order.enter(
                scene.keys(),
                () -> arrival(scene, handle).thenAccept(at -> fact.apply(at).ifPresent(listener()::hear)));
    }

    /** Looks something up before an act of someone's can be told. */
    void first(String user, Supplier<CompletionStage<Void>> lookUp) {
        order.enter(List.of(user), lookUp);
    }

    /** Finds out who acted and where, for what is answered without a fact. */
    CompletionStage<Arrival> arrival(Scene scene, Function<Place, Optional<Handle>> handle) {
        var place = scene.kind()
                .map(kind -> CompletableFuture.completedFuture(locating.place(scene.spot(), kind)))
                .orElseGet(() -> locating.of(scene.spot(), scene.name(), scene.user()));
        return people.of(scene.user())
                .thenCombine(
                        place,
                        (person, where) -> new Arrival(
                                id(scene.delivery()),
                                person,
                                where,
                                handle.apply(where).map(Handle::reply)));
    }

    /** Tells the bot of something that has no person to look up. */
    void happened(String about, Incoming.Event event) {
        order.enter(List.of(about), () -> {
            listener().hear(event);
            return CompletableFuture.completedFuture(null);
        });
    }

    /** Tells the bot of something that a person did or underwent. */
    void happened(String delivery, String user, BiFunction<DeliveryId, Person, Incoming.Event> event) {
        order.enter(
                List.of(user),
                () -> people.of(user).thenAccept(person -> listener().hear(event.apply(id(delivery), person))));
    }

    static DeliveryId id(String delivery) {
        return new DeliveryId(Slack.NAME + ":" + delivery);
    }
}
