package dev.prepbot.dialogue;

import static dev.prepbot.dialogue.Simulator.CHANNEL;
import static dev.prepbot.dialogue.Simulator.GENERAL;
import static dev.prepbot.dialogue.Simulator.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.question.Bank;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the world does to scheduled questions, on the simulated platform. */
final class PostTroubleTest extends ScheduledQuestion {

    @Test
    void the_button_is_not_for_others_than_admins() {
        nine();
        forbid(CHANNEL);
        admin.uses("settings set", "staff", STAFF.toString()).hears("Staff channel: #staff");
        tickAt("2026-11-03T09:00:00Z");
        var told = admin.sees("A question is missing");
        var alice = theatre.seat("alice");
        alice.press(told, ((Control.Button) told.message().rows().get(0).get(0)).token(), List.of());
        theatre.actor("alice").sees("Only admins");
    }

    @Test
    void a_channel_that_fails_holds_no_other_back_and_staff_are_told_where_why_and_what_to_do() {
        admin.uses("schedule add", "time", "9", "channel", GENERAL.toString()).hears("Done");
        nine();
        forbid(GENERAL);
        tickAt("2026-11-03T09:00:00Z");
        theatre.actor("alice").sees(POST);
        assertThat(posts(CHANNEL)).isEqualTo(1);
        var told = admin.sees(
                "A question is missing", "1: #general 09:00 UTC daily", "not allowed", "50013", "/settings check");
        assertThat(told.place()).isEqualTo("dm-admin");
        theatre.simulator().failing(errand -> null);
        admin.presses("Post now").heard("posting a question in #general now");
        theatre.settle();
        assertThat(posts(GENERAL)).isEqualTo(1);
    }

    @Test
    void a_piece_of_work_that_throws_holds_no_other_back_and_is_tried_again() {
        admin.uses("schedule add", "time", "9", "channel", GENERAL.toString()).hears("Done");
        nine();
        var left = new AtomicInteger(1);
        theatre.restart(ledger -> new Tripping(ledger, left));
        theatre.clock().set(Instant.parse("2026-11-03T09:00:00Z"));
        left.set(0);
        theatre.tick();
        theatre.actor("alice").sees(POST);
        assertThat(posts(CHANNEL) + posts(GENERAL)).isEqualTo(1);
        theatre.tick();
        assertThat(posts(CHANNEL) + posts(GENERAL)).isEqualTo(2);
    }

    @Test
    void staff_are_told_in_their_channel_if_it_takes_it_else_directly() {
        nine();
        admin.uses("settings set", "staff", STAFF.toString()).hears("Staff channel: #staff");
        forbid(CHANNEL);
        tickAt("2026-11-03T09:00:00Z");
        assertThat(admin.sees("question is missing", "Tue 3 Nov").place()).isEqualTo("staff");
        theatre.actor("alice").seesNowhere("missing");
        theatre.simulator().failing(errand -> errand.intention() instanceof Intention.Post ? refusal() : null);
        tickAt("2026-11-04T09:00:00Z");
        assertThat(admin.sees("question is missing", "Wed 4 Nov").place()).isEqualTo("dm-admin");
    }

    @Test
    void a_question_whose_post_failed_is_not_used_up() {
        nine();
        forbid(CHANNEL);
        tickAt("2026-11-03T09:00:00Z");
        admin.sees("A question is missing");
        admin.uses("schedule preview").hears("4 questions of 4 not used here yet");
        theatre.simulator().failing(errand -> null);
        admin.presses("Post now");
        theatre.actor("alice").sees(POST);
        admin.uses("schedule preview").hears("3 questions of 4 not used here yet");
    }

    @Test
    void a_thread_that_cannot_be_opened_is_told_to_staff_and_the_post_stands() {
        admin.uses("schedule add", "time", "9", "thread", "true").hears("Done");
        theatre.simulator().failing(errand -> errand.intention() instanceof Intention.OpenThread ? refusal() : null);
        tickAt("2026-11-03T09:00:00Z");
        admin.sees("is posted, but its thread could not be opened");
        assertThat(posts(CHANNEL)).isEqualTo(1);
    }

    @Test
    void a_reveal_that_fails_is_told_to_staff() {
        admin.uses("schedule add", "time", "9", "reveal-after", "1").hears("Done");
        tickAt("2026-11-03T09:00:00Z");
        theatre.restart();
        forbid(CHANNEL);
        tickAt("2026-11-03T10:00:00Z");
        admin.sees("The answer to the question of Tue 3 Nov could not be shown");
    }

    @Test
    void a_post_that_failed_has_no_reveal() {
        admin.uses("schedule add", "time", "9", "reveal-after", "1").hears("Done");
        forbid(CHANNEL);
        tickAt("2026-11-03T09:00:00Z");
        theatre.restart();
        theatre.simulator().failing(errand -> null);
        tickAt("2026-11-03T10:00:00Z");
        theatre.actor("alice").seesNowhere("The answer");
    }

    @Test
    void staff_are_warned_once_before_the_questions_run_out() {
        bank.set(SampleBank.many(7));
        nine();
        for (int day = 3; day <= 9; day++) {
            tickAt("2026-11-0" + day + "T09:00:00Z");
        }
        admin.sees("Questions are running out", "5 questions of 7 left");
        assertThat(told("Questions are running out")).isEqualTo(1);
    }

    @Test
    void a_schedule_for_which_the_bank_has_nothing_any_more_is_told_to_staff_once_a_day() {
        nine();
        bank.set(new Bank(List.of()));
        tickAt("2026-11-03T09:00:00Z");
        tickAt("2026-11-03T09:00:01Z");
        admin.sees("There was nothing to post");
        assertThat(told("There was nothing to post")).isEqualTo(1);
    }

    private void forbid(PlaceId channel) {
        theatre.simulator()
                .failing(errand -> errand.intention() instanceof Intention.Post post
                                && post.place().equals(channel)
                        ? refusal()
                        : null);
    }

    private static Failed refusal() {
        return new Failed(Trouble.FORBIDDEN, "50013: Missing Permissions");
    }

    /** A store that fails one turn, once it is told to. */
    private record Tripping(Ledger ledger, AtomicInteger left) implements Ledger {
        @Override
        public <T> CompletableFuture<T> turn(Function<Records, T> work) {
            return ledger.turn(records -> {
                if (left.getAndIncrement() == 0) {
                    throw new IllegalStateException("tripped");
                }
                return work.apply(records);
            });
        }

        @Override
        public <T> T read(Function<Records, T> look) {
            return ledger.read(look);
        }

        @Override
        public void close() {
            ledger.close();
        }
    }
}
