package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders to people to whom the platform lets nothing through. */
final class ReachTest {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;
    private Actor alice;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.several());
        alice = theatre.actor("alice");
        alice.uses("reminders", "daily", "18:30").hears("at 18:30");
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void who_blocks_direct_messages_is_asked_once_in_the_next_private_reply() {
        block();
        at("2026-11-02T18:30:00Z");
        theatre.settle();
        theatre.simulator().failing(errand -> null);
        at("2026-11-03T18:30:00Z");
        alice.seesNowhere("question is still open");
        alice.uses("practice").hears("I could not reach you by direct message, so your reminders rest");
        alice.uses("practice").hears("Practice");
        theatre.settle();
        assertThat(alice.screen())
                .filteredOn(seen -> Plain.text(seen.message()).contains("I could not reach you"))
                .hasSize(1);
    }

    @Test
    void who_lets_them_through_again_is_reminded_again() {
        block();
        at("2026-11-02T18:30:00Z");
        theatre.settle();
        theatre.simulator().failing(errand -> null);
        alice.uses("practice").hears("I could not reach you");
        alice.presses("Try again").hears("at 18:30");
        at("2026-11-03T18:30:00Z");
        alice.sees("question is still open");
    }

    private void block() {
        theatre.simulator()
                .failing(errand -> errand.intention() instanceof Intention.Tell
                        ? new Failed(Trouble.FORBIDDEN, "no direct messages")
                        : null);
    }

    private void at(String instant) {
        theatre.clock().set(Instant.parse(instant));
        theatre.tick();
    }
}
