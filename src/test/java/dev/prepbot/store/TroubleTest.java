package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.StorageException;
import dev.prepbot.bot.StorageException.Kind;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to turns when the store gets into trouble while it is open. */
class TroubleTest {

    private static final PersonId ADA = new PersonId("slack", "U1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private SqliteLedger ledger;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(directory);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void on_a_full_disk_a_turn_fails_and_what_was_kept_before_stays() {
        var pages = ask("PRAGMA page_count");
        ask("PRAGMA max_page_count = " + (pages + 8));
        var kept = 0;
        while (kindOf(putLong(kept)).isEmpty()) {
            kept++;
        }
        assertThat(kept).isBetween(1, 8);
        assertThat(kindOf(putLong(kept))).contains(Kind.FULL);
        assertThat(drafts(20)).isEqualTo(kept);
        ask("PRAGMA max_page_count = 1000000");
        assertThat(kindOf(putLong(kept))).isEmpty();
        assertThat(drafts(20)).isEqualTo(kept + 1);
    }

    @Test
    void on_a_full_disk_the_turns_of_one_commit_fail_together_and_the_next_goes_on() {
        ask("PRAGMA max_page_count = " + (ask("PRAGMA page_count") + 4));
        var gate = new Gate(ledger);
        var small = put(1, "small");
        var huge = put(2, "x".repeat(1 << 20));
        var another = put(3, "small");
        gate.open();
        for (var turn : List.of(small, huge, another)) {
            assertThat(kindOf(turn)).contains(Kind.FULL);
        }
        assertThat(drafts(5)).isZero();
        assertThat(kindOf(put(4, "small"))).isEmpty();
        assertThat(drafts(5)).isEqualTo(1);
    }

    @Test
    void when_the_file_must_not_be_written_turns_fail_and_reads_go_on() {
        put(1, "before").join();
        ledger.turn(records -> {
                    sql(records).change("PRAGMA query_only = ON");
                    return true;
                })
                .join();
        assertThat(kindOf(put(2, "during"))).contains(Kind.READ_ONLY);
        assertThat(drafts(5)).isEqualTo(1);
    }

    @Test
    void if_the_commit_fails_all_turns_of_the_commit_fail_and_the_ledger_goes_on() {
        var gate = new Gate(ledger);
        var before = put(1, "before");
        var breaking = ledger.turn(records -> {
            sql(records).change("PRAGMA defer_foreign_keys = ON");
            records.askings().fixDaily(StoreContract.HALL, LocalDate.parse("2030-01-01"), new AskingId("missing"));
            return true;
        });
        var own = ledger.turn((Records records) -> {
            throw new IllegalStateException("by intention");
        });
        var after = put(2, "after");
        gate.open();
        for (var turn : List.of(before, breaking, after)) {
            assertThat(kindOf(turn)).contains(Kind.BROKEN);
        }
        assertThat(own.handle((result, failure) -> failure).join()).hasMessage("by intention");
        assertThat(drafts(5)).isZero();
        assertThat(kindOf(put(3, "later"))).isEmpty();
        assertThat(drafts(5)).isEqualTo(1);
    }

    @Test
    void who_comes_while_too_many_wait_is_refused_and_who_waits_is_served() {
        var gate = new Gate(ledger);
        var waiting = new ArrayList<CompletableFuture<?>>();
        for (int at = 0; at < Writer.MOST_WAITING; at++) {
            waiting.add(ledger.turn(records -> true));
        }
        var late = ledger.turn(records -> true);
        assertThat(late).isCompletedExceptionally();
        assertThat(late.handle((result, failure) -> failure).join())
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot keep up");
        gate.open();
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
        assertThat(ledger.turn(records -> true).join()).isTrue();
    }

    /** Keeps the writer busy, so that the turns which come meanwhile are committed together. */
    private static final class Gate {
        private final CountDownLatch shut = new CountDownLatch(1);

        Gate(SqliteLedger ledger) {
            var reached = new CountDownLatch(1);
            var busy = ledger.turn(records -> {
                reached.countDown();
                return pass(shut);
            });
            assertThat(busy).isNotCompletedExceptionally();
            pass(reached);
        }

        void open() {
            shut.countDown();
        }

        private static boolean pass(CountDownLatch latch) {
            try {
                latch.await();
                return true;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private CompletableFuture<?> putLong(int number) {
        return put(number, "x".repeat(5000));
    }

    private CompletableFuture<?> put(int number, String text) {
        return ledger.turn(records -> {
            records.drafts().put(ADA, new AskingId("t" + number), text);
            return true;
        });
    }

    private int drafts(int most) {
        return ledger.read(records -> {
            var count = 0;
            for (int number = 0; number < most; number++) {
                count += records.drafts().find(ADA, new AskingId("t" + number)).isPresent() ? 1 : 0;
            }
            return count;
        });
    }

    private long ask(String pragma) {
        return ledger.turn(records -> sql(records).find(pragma, row -> row.getLong(1)))
                .join()
                .orElseThrow();
    }

    private static Sql sql(Records records) {
        return ((SqlRecords) records).sql();
    }

    private static Optional<Kind> kindOf(CompletableFuture<?> turn) {
        return turn.<Optional<Kind>>handle((result, failure) ->
                        failure instanceof StorageException known ? Optional.of(known.kind()) : Optional.empty())
                .join();
    }
}
