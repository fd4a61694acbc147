package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.daily.Delivery;
import dev.prepbot.prep.daily.Delivery.State;
import dev.prepbot.prep.daily.Delivery.Why;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Reveal;
import dev.prepbot.prep.daily.ScheduleId;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.daily.Deliveries} and {@link dev.prepbot.prep.daily.Reveals}. */
abstract class DeliveriesContract extends StoreContract {

    private static final ScheduleId MORNING = new ScheduleId("s1");
    private static final LocalDate SUNDAY = LocalDate.parse("2030-03-31");
    private static final DeliveryKey FIRST = DeliveryKey.scheduled(MORNING, SUNDAY);
    private static final DeliveryKey EXTRA = new DeliveryKey(MORNING, SUNDAY, 2);
    private static final DeliveryKey NEXT = DeliveryKey.scheduled(MORNING, SUNDAY.plusDays(1));
    private static final State POSTED = new State.Posted(new MessageRef(HALL, "171.5"));
    private static final State FAILED = new State.Failed(Trouble.FORBIDDEN, "no \"right\"");

    @Test
    void a_key_is_claimed_once() {
        Assertions.assertThat(claim(FIRST, "a1")).isTrue();
        Assertions.assertThat(claim(FIRST, "a2")).isFalse();
        assertFound(records -> records.deliveries().find(FIRST)).contains(claimed(FIRST, "a1"));
        assertFound(records -> records.deliveries().find(EXTRA)).isEmpty();
    }

    @Test
    void every_state_comes_back_as_it_was_settled() {
        var states = List.of(POSTED, FAILED, new State.Skipped(Why.MISSED), new State.Uncertain());
        for (var state : states) {
            var key = new DeliveryKey(MORNING, SUNDAY, states.indexOf(state) + 1);
            claim(key, "a1");
            write(records -> records.deliveries().settle(key, state));
            assertFound(records -> records.deliveries().find(key))
                    .contains(claimed(key, "a1").settled(state));
        }
    }

    @Test
    void what_is_skipped_from_the_start_has_no_asking() {
        var skipped = Delivery.skipped(FIRST, HALL, Why.NO_QUESTION, NOON);
        write(records -> records.deliveries().claim(skipped));
        assertFound(records -> records.deliveries().find(FIRST)).contains(skipped);
    }

    @Test
    void what_is_settled_stays_so_but_for_what_was_uncertain() {
        claim(FIRST, "a1");
        write(records -> records.deliveries().settle(FIRST, new State.Uncertain()));
        write(records -> records.deliveries().settle(FIRST, POSTED));
        assertThatThrownBy(() -> write(records -> records.deliveries().settle(FIRST, FAILED)))
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertFound(records -> records.deliveries().find(FIRST).map(Delivery::state))
                .contains(POSTED);
    }

    @Test
    void a_date_is_taken_by_its_scheduled_post_alone() {
        claim(EXTRA, "a1");
        assertRead(records -> records.deliveries().taken(MORNING, SUNDAY)).isEqualTo(false);
        claim(FIRST, "a2");
        assertRead(records -> records.deliveries().taken(MORNING, SUNDAY)).isEqualTo(true);
        assertListed(records -> records.deliveries().on(MORNING, SUNDAY))
                .extracting(Delivery::key)
                .containsExactly(FIRST, EXTRA);
    }

    @Test
    void what_a_crash_left_is_told_oldest_first_and_history_latest_first() {
        claim(NEXT, "a1");
        claim(FIRST, "a2");
        claim(EXTRA, "a3");
        write(records -> records.deliveries().settle(FIRST, POSTED));
        assertListed(records -> records.deliveries().unsettled())
                .extracting(Delivery::key)
                .containsExactly(NEXT, EXTRA);
        assertListed(records -> records.deliveries().history(MORNING, 2))
                .extracting(Delivery::key)
                .containsExactly(EXTRA, FIRST);
    }

    @Test
    void a_question_is_used_unless_its_post_is_known_not_to_stand() {
        ask("a1", "heap");
        ask("a2", "hash-map");
        ask("a3", "deadlock");
        claim(FIRST, "a2");
        claim(EXTRA, "a3");
        write(records -> records.deliveries().settle(EXTRA, FAILED));
        assertListed(records -> records.deliveries().used(HALL))
                .extracting(QuestionId::value)
                .containsExactly("hash-map", "heap");
        assertListed(records -> records.deliveries().used(YARD)).isEmpty();
        assertRead(records -> records.deliveries().posted(new AskingId("a1"))).isEqualTo(false);
        assertRead(records -> records.deliveries().posted(new AskingId("a3"))).isEqualTo(false);

        claim(NEXT, "a3");

        assertListed(records -> records.deliveries().used(HALL))
                .extracting(QuestionId::value)
                .containsExactly("deadlock", "hash-map", "heap");
        assertRead(records -> records.deliveries().posted(new AskingId("a3"))).isEqualTo(true);
    }

    @Test
    void a_reveal_is_due_once_its_time_has_come_and_its_post_stands() {
        var reveal = new Reveal(FIRST, HALL, NOON.plusSeconds(60));
        claim(FIRST, "a1");
        write(records -> records.reveals().await(reveal));
        assertListed(records -> records.reveals().due(NOON.plusSeconds(60))).isEmpty();
        write(records -> records.deliveries().settle(FIRST, POSTED));
        assertListed(records -> records.reveals().due(NOON.plusSeconds(59))).isEmpty();
        assertListed(records -> records.reveals().due(NOON.plusSeconds(60))).containsExactly(reveal);
        write(records -> records.reveals().move(FIRST, YARD));
        assertListed(records -> records.reveals().due(NOON.plusSeconds(60)))
                .containsExactly(new Reveal(FIRST, YARD, reveal.at()));
    }

    @Test
    void an_asking_awaits_its_reveal_until_that_is_taken() {
        claim(FIRST, "a1");
        claim(NEXT, "a2");
        write(records -> records.reveals().await(new Reveal(FIRST, HALL, NOON)));
        assertRead(records -> records.reveals().awaits(new AskingId("a1"))).isEqualTo(true);
        assertRead(records -> records.reveals().awaits(new AskingId("a2"))).isEqualTo(false);
        write(records -> records.reveals().take(FIRST));
        assertRead(records -> records.reveals().awaits(new AskingId("a1"))).isEqualTo(false);
    }

    @Test
    void a_reveal_is_taken_once() {
        write(records -> records.reveals().await(new Reveal(FIRST, HALL, NOON)));
        Assertions.assertThat(take(EXTRA)).isFalse();
        Assertions.assertThat(take(FIRST)).isTrue();
        Assertions.assertThat(take(FIRST)).isFalse();
    }

    private boolean take(DeliveryKey key) {
        return ledger().turn(records -> records.reveals().take(key)).join();
    }

    private boolean claim(DeliveryKey key, String asking) {
        return ledger().turn(records -> records.deliveries().claim(claimed(key, asking)))
                .join();
    }

    private static Delivery claimed(DeliveryKey key, String asking) {
        return Delivery.claimed(key, HALL, new AskingId(asking), NOON);
    }

    private void ask(String id, String question) {
        write(records -> records.askings()
                .add(new Asking(
                        new AskingId(id),
                        new QuestionId(question),
                        Mode.DAILY,
                        HALL,
                        Wish.ANY,
                        Optional.empty(),
                        NOON)));
    }
}
