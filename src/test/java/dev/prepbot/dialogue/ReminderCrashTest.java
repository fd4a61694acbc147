package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Intention;
import dev.prepbot.dialogue.Simulator.Silence;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash does to a reminder: it comes once or, if it would be late or nobody can tell, not at all. */
final class ReminderCrashTest {

    private static final String OPEN = "question is still open";

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
    void one_that_was_sent_before_the_crash_is_not_sent_again() {
        crashDuring(Silence.AFTER_IT_IS_DONE);
        comeBack("2026-11-02T18:31:00Z");
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void one_that_was_not_sent_is_sent_when_the_bot_is_back_within_the_hour() {
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        comeBack("2026-11-02T19:29:00Z");
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void one_that_was_not_sent_is_left_out_when_the_bot_is_back_later() {
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        comeBack("2026-11-02T19:30:01Z");
        assertThat(said()).isZero();
    }

    @Test
    void one_of_which_nobody_can_tell_is_not_sent_again() {
        crashDuring(Silence.AFTER_IT_IS_DONE);
        theatre.simulator().historyReadable(false);
        comeBack("2026-11-02T18:31:00Z");
        assertThat(said()).isEqualTo(1);
    }

    private void crashDuring(Silence when) {
        theatre.simulator().silent(errand -> errand.intention() instanceof Intention.Tell ? when : Silence.NONE);
        at("2026-11-02T18:30:00Z");
        theatre.simulator().awaitAsked(Intention.Tell.class);
        theatre.crash();
        theatre.simulator().silent(errand -> Silence.NONE);
    }

    private void comeBack(String instant) {
        theatre.clock().set(Instant.parse(instant));
        theatre.comeBack();
        theatre.settle();
        theatre.tick();
        theatre.settle();
        assertThat(theatre.<Integer>look(records -> records.outbox().pending().size()))
                .isZero();
    }

    private void at(String instant) {
        theatre.clock().set(Instant.parse(instant));
        theatre.tick();
    }

    private long said() {
        return alice.screen().stream()
                .filter(seen -> Plain.text(seen.message()).contains(OPEN))
                .count();
    }
}
