package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.bot.Upkeep}: what is old goes, in pieces, and what is not stays. */
abstract class UpkeepContract extends StoreContract {

    private static final Instant LATER = NOON.plus(Duration.ofDays(40));

    @Test
    void old_deliveries_go_in_pieces() {
        for (int i = 0; i < 5; i++) {
            seen("old" + i, NOON);
        }
        seen("new", LATER);
        assertThat(done(records -> records.upkeep().forgetDeliveries(LATER, 3))).isTrue();
        assertThat(done(records -> records.upkeep().forgetDeliveries(LATER, 3))).isFalse();
        assertThat(seen("old0", LATER)).isTrue();
        assertThat(seen("new", LATER)).isFalse();
    }

    @Test
    void a_drafts_age_counts_from_the_first_look_after_it_was_kept() {
        write(records -> records.drafts().put(ADA, new AskingId("a1"), "text"));
        done(records -> records.upkeep().forgetDrafts(NOON, NOON, 9));
        write(records -> records.drafts().put(BOB, new AskingId("a1"), "text"));
        done(records -> records.upkeep().forgetDrafts(LATER, NOON.plusSeconds(1), 9));
        assertFound(records -> records.drafts().find(ADA, new AskingId("a1"))).isEmpty();
        assertFound(records -> records.drafts().find(BOB, new AskingId("a1"))).contains("text");
    }

    @Test
    void a_draft_that_is_kept_anew_is_young_again() {
        write(records -> records.drafts().put(ADA, new AskingId("a1"), "text"));
        done(records -> records.upkeep().forgetDrafts(NOON, NOON, 9));
        write(records -> records.drafts().put(ADA, new AskingId("a1"), "more"));
        done(records -> records.upkeep().forgetDrafts(LATER, NOON.plusSeconds(1), 9));
        assertFound(records -> records.drafts().find(ADA, new AskingId("a1"))).contains("more");
    }

    @Test
    void held_errands_go_and_pending_ones_stay_however_old() {
        add("held");
        add("pending");
        write(records -> records.outbox().hold("held"));
        done(records -> records.upkeep().forgetHeld(LATER, 9));
        assertRead(records -> records.outbox().holdsFor(ADA)).isEqualTo(false);
        assertListed(records -> records.outbox().pending())
                .extracting(Errand::id)
                .containsExactly("pending");
    }

    private void add(String id) {
        var errand = new Errand(id, new Intention.Tell(ADA, Message.of(new Span.Plain("hello"))));
        write(records -> records.outbox().add(errand, Optional.of(ADA), NOON));
    }

    private boolean seen(String id, Instant at) {
        return done(records -> records.firstSeen(new DeliveryId(id), at));
    }

    private boolean done(Function<Records, Boolean> work) {
        return ledger().turn(work).join();
    }
}
