package dev.prepbot.prep.daily;

import static dev.prepbot.prep.daily.Sample.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.daily.Delivery.State;
import dev.prepbot.prep.daily.Delivery.Why;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeliveryTest {

    private static final ScheduleId NINE = new ScheduleId("nine");
    private static final DeliveryKey KEY = DeliveryKey.scheduled(NINE, date("2026-11-02"));
    private static final State POSTED = new State.Posted(new MessageRef(Sample.WHERE.channel(), "m1"));

    private final Delivery claimed = Sample.claimed(KEY, Instant.EPOCH);

    @Test
    void the_first_post_that_is_asked_for_is_the_second_edition() {
        assertThat(DeliveryKey.further(NINE, KEY.date(), List.of()).edition()).isEqualTo(2);
        assertThat(DeliveryKey.further(NINE, KEY.date(), List.of(claimed)).edition())
                .isEqualTo(2);
    }

    @Test
    void each_post_that_is_asked_for_raises_the_edition() {
        var third = Sample.claimed(new DeliveryKey(NINE, KEY.date(), 3), Instant.EPOCH);
        var elsewhere = Sample.claimed(new DeliveryKey(NINE, date("2026-11-03"), 7), Instant.EPOCH);

        assertThat(DeliveryKey.further(NINE, KEY.date(), List.of(claimed, third, elsewhere)))
                .isEqualTo(new DeliveryKey(NINE, KEY.date(), 4));
    }

    @Test
    void a_key_reads_what_it_wrote() {
        assertThat(KEY).hasToString("nine/2026-11-02/1");
        assertThat(DeliveryKey.of(KEY.toString())).isEqualTo(KEY);
    }

    @Test
    void a_second_claim_of_a_key_is_refused() {
        var deliveries = new MemoryDeliveries();

        assertThat(deliveries.claim(claimed)).isTrue();
        assertThat(deliveries.claim(Delivery.skipped(KEY, Sample.WHERE.channel(), Why.MISSED, Instant.EPOCH)))
                .isFalse();
        assertThat(deliveries.on(NINE, KEY.date())).containsExactly(claimed);
    }

    @Test
    void an_uncertain_delivery_can_turn_out_to_have_been_posted() {
        assertThat(claimed.settled(new State.Uncertain()).settled(POSTED).state())
                .isEqualTo(POSTED);
    }

    @Test
    void a_posted_delivery_stays_posted() {
        var posted = claimed.settled(POSTED);

        assertThatThrownBy(() -> posted.settled(new State.Failed(Trouble.GONE, "unknown channel")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nine/2026-11-02/1");
    }

    @Test
    void only_a_question_that_may_have_been_seen_counts_as_used() {
        assertThat(List.of(new State.Claimed(), POSTED, new State.Uncertain())).allMatch(State::usesQuestion);
        assertThat(List.of(new State.Skipped(Why.MISSED), new State.Failed(Trouble.FORBIDDEN, "no access")))
                .noneMatch(State::usesQuestion);
    }
}
