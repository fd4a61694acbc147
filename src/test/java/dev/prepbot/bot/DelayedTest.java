package dev.prepbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DelayedTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Delayed delayed = new Delayed();

    @Test
    void an_errand_is_taken_after_a_minute_and_once() {
        delayed.add(errand("e1"), NOON);
        assertThat(delayed.take(NOON.plusSeconds(59))).isEmpty();
        assertThat(delayed.take(NOON.plusSeconds(60))).containsExactly(errand("e1"));
        assertThat(delayed.take(NOON.plusSeconds(120))).isEmpty();
    }

    @Test
    void those_that_came_first_are_taken_first() {
        delayed.add(errand("e2"), NOON.plusSeconds(1));
        delayed.add(errand("e1"), NOON);
        assertThat(delayed.take(NOON.plusSeconds(90))).containsExactly(errand("e1"), errand("e2"));
    }

    private static Errand errand(String id) {
        return new Errand(id, new Intention.Tell(new PersonId("here", "ada"), Message.of(List.of())));
    }
}
