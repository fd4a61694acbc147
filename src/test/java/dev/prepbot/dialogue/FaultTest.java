package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the world, a crash or a dishonest client can do, on the simulated platform. */
final class FaultTest {

    private static final String ANSWER = "Writes get slower.";

    @TempDir
    Path data;

    private final AtomicReference<Bank> bank = new AtomicReference<>(SampleBank.one());
    private @Nullable SimulatedTheatre opened;

    private SimulatedTheatre theatre() {
        if (opened == null) {
            opened = new SimulatedTheatre(data, () -> Objects.requireNonNull(bank.get()));
        }
        return opened;
    }

    @AfterEach
    void close() {
        theatre().close();
    }

    @Test
    void another_person_cannot_use_a_practice_question() {
        var alice = theatre().actor("alice").uses("practice");
        var question = alice.sees("What does an index cost");
        var bob = theatre().seat("bob");
        var token = ((Control.Button) question.message().rows().get(0).get(0)).token();
        bob.press(question, token, List.of());
        theatre().actor("bob").sees("asked to someone else");
        assertThat(bob.openForm()).isEmpty();
    }

    @Test
    void unknown_and_old_tokens_are_answered_kindly() {
        var alice = theatre().actor("alice").uses("daily");
        var question = alice.sees("What does an index cost");
        var seat = theatre().seat("alice");
        for (var token : List.of("0:answer:x", "nonsense", "1:", "1:answer", "1:answer:gone", "1:teleport:x")) {
            int before = seat.screen().size();
            seat.press(question, ActionToken.read(token), List.of());
            awaitMore(seat, before);
            assertThat(Plain.text(seat.screen().get(before).message())).contains("too old or unknown");
        }
    }

    @Test
    void a_button_pressed_twice_opens_the_form_twice_and_counts_nothing() {
        var alice = theatre().actor("alice").uses("daily");
        alice.presses("Answer").form();
        alice.presses("Answer").form();
        alice.uses("streak").hears("No streak yet");
    }

    @Test
    void a_form_delivered_twice_is_recorded_once() {
        var alice = theatre().actor("alice").uses("daily").presses("Answer");
        var form = alice.form();
        var seat = theatre().seat("alice");
        seat.sendTwice(form, Map.of("answer", ANSWER));
        alice.sees("You covered 1 of 3");
        alice.uses("streak").hears("1 day in a row");
        assertThat(alice.screen().stream()
                        .filter(seen -> Plain.text(seen.message()).contains("You covered")))
                .hasSize(1);
    }

    @Test
    void a_full_disk_loses_no_text_and_shows_no_streak_that_is_not_kept() {
        var alice = theatre().actor("alice").uses("daily");
        alice.sees("What does an index cost");
        theatre().restart(FullDisk::new);
        alice.presses("Answer").answers(ANSWER);
        alice.hears("The disk of this bot is full", "nothing was recorded", ANSWER);
        alice.uses("streak").hears("No streak yet");
        theatre().restart(ledger -> ledger);
        alice.presses("Answer").answers(ANSWER).hears("You covered 1 of 3", "Day one");
    }

    @Test
    void a_question_taken_out_of_the_bank_is_said_to_be_gone() {
        var alice = theatre().actor("alice").uses("daily");
        alice.sees("What does an index cost");
        bank.set(new Bank(List.of()));
        alice.presses("Answer").hears("taken out of the bank");
        alice.uses("daily").hears("no questions to ask yet");
    }

    @Test
    void a_reply_that_failed_for_a_moment_is_tried_again() {
        var left = new AtomicInteger(2);
        theatre()
                .simulator()
                .failing(errand -> left.getAndDecrement() > 0 ? new Failed(Trouble.UNREACHABLE, "503") : null);
        theatre().actor("alice").uses("daily").hears("What does an index cost");
    }

    @Test
    void a_reply_whose_handle_expired_is_shown_at_the_next_visit() {
        var alice = theatre().actor("alice").uses("daily").presses("Answer");
        alice.form();
        theatre()
                .simulator()
                .failing(errand ->
                        errand.intention() instanceof Intention.Reply ? new Failed(Trouble.EXPIRED, "too late") : null);
        alice.answers(ANSWER);
        theatre().restart();
        theatre().simulator().failing(errand -> null);
        alice.uses("streak").hears("1 day in a row");
        alice.sees("could not deliver this to you earlier");
        alice.sees("You covered 1 of 3");
    }

    @Test
    void what_a_crash_left_unsent_is_sent_at_the_next_start() throws InterruptedException {
        var alice = theatre().actor("alice").uses("daily").presses("Answer");
        alice.form();
        var tried = new CountDownLatch(1);
        theatre().simulator().failing(errand -> {
            tried.countDown();
            return new Failed(Trouble.UNREACHABLE, "down");
        });
        alice.answers(ANSWER);
        assertThat(tried.await(10, TimeUnit.SECONDS)).isTrue();
        theatre().crash();
        theatre().simulator().failing(errand -> null);
        theatre().comeBack();
        alice.sees("You covered 1 of 3", "Day one");
        assertThat(alice.screen().stream()
                        .filter(seen -> Plain.text(seen.message()).contains("You covered")))
                .hasSize(1);
    }

    private static void awaitMore(Seat seat, int before) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (seat.screen().size() <= before && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }
}
