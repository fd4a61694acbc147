package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.StorageException;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.prep.asking.AskingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.bot.Ledger} itself. */
abstract class LedgerContract extends StoreContract {

    private static final AskingId ASKING = new AskingId("a1");

    @Test
    void a_delivery_is_new_once() {
        assertThat(firstSeen("d1")).isTrue();
        assertThat(firstSeen("d1")).isFalse();
        reread(records -> true);
        assertThat(firstSeen("d1")).isFalse();
    }

    @Test
    void a_turn_reads_what_it_wrote() {
        var found = ledger().turn(records -> {
            records.drafts().put(ADA, ASKING, "text");
            return records.drafts().find(ADA, ASKING);
        });
        assertThat(found.join()).contains("text");
    }

    @Test
    void a_failing_turn_keeps_nothing_and_tells_why() {
        var reason = new IllegalStateException("by intention");
        var failing = ledger().turn((Records records) -> {
            records.drafts().put(ADA, ASKING, "text");
            throw reason;
        });
        assertThatThrownBy(failing::join)
                .isInstanceOf(CompletionException.class)
                .hasCause(reason);
        assertFound(records -> records.drafts().find(ADA, ASKING)).isEmpty();
    }

    @Test
    void a_failing_turn_takes_no_other_with_it() {
        var gate = new CountDownLatch(1);
        var held = ledger().turn(records -> await(gate));
        var turns = IntStream.range(0, 300).mapToObj(this::everyTenthFails).toList();
        gate.countDown();
        held.join();
        for (int at = 0; at < turns.size(); at++) {
            assertThat(turns.get(at)
                            .handle((result, failure) -> failure == null)
                            .join())
                    .as("turn %d", at)
                    .isEqualTo(at % 10 != 3);
        }
        var kept = reread(records -> IntStream.range(0, 300)
                .filter(at -> records.drafts().find(ADA, new AskingId("t" + at)).isPresent())
                .boxed()
                .toList());
        assertThat(kept)
                .isEqualTo(IntStream.range(0, 300)
                        .filter(at -> at % 10 != 3)
                        .boxed()
                        .toList());
    }

    private CompletableFuture<Integer> everyTenthFails(int at) {
        return ledger().turn(records -> {
            records.drafts().put(ADA, new AskingId("t" + at), "text");
            if (at % 10 == 3) {
                throw new IllegalStateException("by intention");
            }
            return at;
        });
    }

    @Test
    void a_turn_that_swallows_a_failure_of_the_store_is_not_kept() {
        var swallowing = ledger().turn(records -> {
            records.drafts().put(ADA, ASKING, "text");
            try {
                records.askings().fixDaily(HALL, LocalDate.EPOCH, new AskingId("none"));
                records.askings().fixDaily(HALL, LocalDate.EPOCH, new AskingId("none"));
            } catch (StorageException ignored) {
                return "swallowed";
            }
            return "not even thrown";
        });
        assertThatThrownBy(swallowing::join).hasCauseInstanceOf(StorageException.class);
        assertFound(records -> records.drafts().find(ADA, ASKING)).isEmpty();
    }

    @Test
    void turns_run_and_answer_in_the_order_in_which_they_came() {
        var ran = new ArrayList<Integer>();
        var answered = new ArrayList<Integer>();
        var turns = new ArrayList<CompletableFuture<?>>();
        var gate = new CountDownLatch(1);
        turns.add(ledger().turn(records -> await(gate)));
        for (int at = 0; at < 1000; at++) {
            var number = at;
            turns.add(ledger().turn(records -> ran.add(number)).thenRun(() -> answered.add(number)));
        }
        gate.countDown();
        CompletableFuture.allOf(turns.toArray(CompletableFuture[]::new)).join();
        var inOrder = IntStream.range(0, 1000).boxed().toList();
        assertThat(ran).isEqualTo(inOrder);
        assertThat(answered).isEqualTo(inOrder);
    }

    @Test
    void records_are_valid_during_the_call_only() {
        var written = ledger().turn(records -> records).join();
        assertThatThrownBy(() -> written.drafts().find(ADA, ASKING)).isInstanceOf(IllegalStateException.class);
        var read = ledger().read(records -> records);
        assertThatThrownBy(() -> read.drafts().find(ADA, ASKING)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writing_while_reading_fails() {
        assertThatThrownBy(() -> ledger().read(records -> firstSeen(records, "d1")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        ledger().read(records -> records.attempts().append(AttemptsContract.attempt(ADA, "a", "b"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(firstSeen("d1")).isTrue();
    }

    @Test
    void a_reader_sees_one_state_while_turns_go_on() {
        write(records -> records.drafts().put(ADA, ASKING, "before"));
        var seen = ledger().read(records -> {
            var first = records.drafts().find(ADA, ASKING);
            write(during -> during.drafts().put(ADA, ASKING, "after"));
            return List.of(first, records.drafts().find(ADA, ASKING));
        });
        assertThat(seen).containsOnly(Optional.of("before"));
        assertFound(records -> records.drafts().find(ADA, ASKING)).contains("after");
    }

    @Test
    void closing_finishes_the_turns_that_were_taken() {
        var gate = new CountDownLatch(1);
        var turns = new ArrayList<CompletableFuture<?>>();
        turns.add(ledger().turn(records -> await(gate)));
        for (int at = 0; at < 500; at++) {
            var asking = new AskingId("t" + at);
            turns.add(ledger().turn(records -> {
                records.drafts().put(ADA, asking, "text");
                return true;
            }));
        }
        gate.countDown();
        ledger().close();
        assertThat(turns).allMatch(turn -> turn.isDone() && !turn.isCompletedExceptionally());
        assertFound(records -> records.drafts().find(ADA, new AskingId("t499"))).isPresent();
    }

    @Test
    void a_closed_ledger_takes_no_turns_answers_no_reads_and_may_be_closed_again() {
        ledger().close();
        ledger().close();
        assertThatThrownBy(ledger().turn(records -> true)::join)
                .hasCauseInstanceOf(StorageException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> ledger().read(records -> true))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("closed");
    }

    private boolean firstSeen(String delivery) {
        return ledger().turn(records -> firstSeen(records, delivery)).join();
    }

    private static boolean firstSeen(Records records, String delivery) {
        return records.firstSeen(new DeliveryId(delivery), NOON);
    }

    private static boolean await(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
