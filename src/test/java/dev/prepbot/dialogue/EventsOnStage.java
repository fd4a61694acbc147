package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A simulated platform on which things happen that nobody waits for an answer to. */
abstract class EventsOnStage {

    @TempDir
    Path data;

    SimulatedTheatre theatre;
    Actor admin;

    private int events;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.interview());
        admin = theatre.actor("admin");
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    final void installed(Optional<Person> by, Optional<PlaceId> greeting) {
        hear(new Incoming.Installed(delivery(), Simulator.SERVER, by, greeting));
    }

    final void installedByAdmin() {
        installed(Optional.of(person("admin")), Optional.empty());
    }

    final void uninstalled() {
        hear(new Incoming.Uninstalled(delivery(), Simulator.SERVER));
    }

    final void invited(PlaceId channel) {
        var place = theatre.simulator().place(channel);
        hear(new Incoming.Invited(delivery(), place, Optional.of(person("admin"))));
    }

    final void left(String who) {
        hear(new Incoming.PersonLeft(delivery(), id(who), Simulator.SERVER));
    }

    final void homeOpened(String who) {
        hear(new Incoming.HomeOpened(delivery(), person(who)));
    }

    final void hear(Incoming.Event event) {
        theatre.simulator().listener().hear(event);
        theatre.settle();
    }

    final DeliveryId delivery() {
        return new DeliveryId("event-" + ++events);
    }

    final Person person(String who) {
        return theatre.seat(who).person();
    }

    final PersonId id(String who) {
        return person(who).id();
    }

    /** Lets time pass, with a look at the clock at its end. */
    final void later(Duration passed) {
        theatre.clock().advance(passed);
        theatre.tick();
        theatre.settle();
    }

    /** Waits until the store has it, while something else keeps the bot from coming to an end. */
    final void awaitStored(Function<Records, Boolean> wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!theatre.look(wanted) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(theatre.look(wanted)).isTrue();
    }

    /** How many messages hold this, wherever they stand. */
    final long said(String words) {
        return theatre.simulator().everything().stream()
                .filter(said -> Plain.text(said.message()).contains(words))
                .count();
    }

    final int messages() {
        return theatre.simulator().everything().size();
    }
}
