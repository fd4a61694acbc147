package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.dialogue.Simulator.Silence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a crash does to things that are said to one person alone. */
final class SaidOnceTest extends EventsOnStage {

    private static final String HELLO = "Hello, I am prepbot";

    @Test
    void what_was_told_before_the_crash_is_found_and_not_told_again() {
        crashDuring(Silence.AFTER_IT_IS_DONE);
        assertThat(said(HELLO)).isEqualTo(1);
        comeBack();
        assertThat(said(HELLO)).isEqualTo(1);
    }

    @Test
    void what_a_crash_kept_from_being_told_is_told_at_the_next_start() {
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        assertThat(said(HELLO)).isZero();
        comeBack();
        assertThat(said(HELLO)).isEqualTo(1);
    }

    @Test
    void where_it_cannot_be_looked_for_it_is_told_nevertheless() {
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        theatre.simulator().historyReadable(false);
        comeBack();
        assertThat(said(HELLO)).isEqualTo(1);
    }

    private void crashDuring(Silence when) {
        theatre.simulator().silent(errand -> errand.intention() instanceof Intention.Tell ? when : Silence.NONE);
        theatre.simulator()
                .listener()
                .hear(new Incoming.Installed(
                        delivery(), Simulator.SERVER, Optional.of(person("admin")), Optional.empty()));
        theatre.simulator().awaitAsked(Intention.Tell.class);
        theatre.crash();
        theatre.simulator().silent(errand -> Silence.NONE);
    }

    private void comeBack() {
        theatre.comeBack();
        theatre.settle();
        assertThat(theatre.<Integer>look(records -> records.outbox().pending().size()))
                .isZero();
        theatre.restart();
        theatre.settle();
    }
}
