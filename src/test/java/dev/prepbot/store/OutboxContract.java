package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.bot.Outbox}. */
abstract class OutboxContract extends StoreContract {

    @Test
    void errands_are_pending_oldest_first_until_they_are_removed() {
        add("e3", Optional.of(ADA));
        add("e1", Optional.empty());
        add("e2", Optional.of(BOB));
        assertThat(pending()).containsExactly("e3", "e1", "e2");
        write(records -> records.outbox().remove("e1"));
        write(records -> records.outbox().remove("unknown"));
        assertThat(pending()).containsExactly("e3", "e2");
    }

    @Test
    void an_errand_comes_back_as_it_was_added() {
        add("e1", Optional.of(ADA));
        assertListed(records -> records.outbox().pending()).containsExactly(errand("e1"));
    }

    @Test
    void a_held_errand_waits_for_its_person_and_for_nobody_else() {
        add("e2", Optional.of(ADA));
        add("e1", Optional.of(ADA));
        add("e3", Optional.of(ADA));
        add("e4", Optional.of(BOB));
        write(records -> List.of("e1", "e2", "e4", "unknown").forEach(records.outbox()::hold));
        assertThat(pending()).containsExactly("e3");
        assertThat(taken(ADA)).containsExactly("e2", "e1");
        assertThat(taken(ADA)).isEmpty();
        assertThat(pending()).containsExactly("e3");
        assertThat(taken(BOB)).containsExactly("e4");
    }

    @Test
    void an_errand_for_nobody_ends_instead_of_being_held() {
        add("e1", Optional.empty());
        write(records -> records.outbox().hold("e1"));
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_held_errand_can_be_removed() {
        add("e1", Optional.of(ADA));
        write(records -> records.outbox().hold("e1"));
        write(records -> records.outbox().remove("e1"));
        assertThat(taken(ADA)).isEmpty();
    }

    @Test
    void what_was_taken_in_a_failing_turn_is_held_still() {
        add("e1", Optional.of(ADA));
        write(records -> records.outbox().hold("e1"));
        var failing = ledger().turn((Records records) -> {
            records.outbox().takeHeld(ADA);
            throw new IllegalStateException("by intention");
        });
        assertThat(failing.handle((result, failure) -> failure).join()).hasMessage("by intention");
        assertThat(taken(ADA)).containsExactly("e1");
    }

    private void add(String id, Optional<PersonId> forWhom) {
        write(records -> records.outbox().add(errand(id), forWhom, NOON));
    }

    private List<String> pending() {
        return names(reread(records -> records.outbox().pending()));
    }

    private List<String> taken(PersonId person) {
        return names(ledger().turn(records -> records.outbox().takeHeld(person)).join());
    }

    private static List<String> names(List<Errand> errands) {
        return errands.stream().map(Errand::id).toList();
    }

    private static Errand errand(String id) {
        return new Errand(id, new Intention.Tell(ADA, Message.of(new Span.Plain("hello"))));
    }
}
