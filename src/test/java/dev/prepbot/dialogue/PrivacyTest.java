package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.bot.Action;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are shown of what is kept about them, what they are given, and what is left when they want it erased. */
final class PrivacyTest extends EventsOnStage {

    private static final String ANSWER = "Atomicity, consistency, isolation and durability.";

    @Test
    void who_never_did_anything_is_told_so() {
        var alice = theatre.actor("alice");
        alice.uses("privacy show").hears("I keep nothing about you", "Who can read what", "Manage Threads");
        alice.uses("privacy export").hears("I keep nothing about you");
    }

    @Test
    void what_is_kept_is_shown_in_plain_words() {
        lived().uses("privacy show").hears("1 answer with what it covered", "1 mock interview", "Your streak");
    }

    @Test
    void an_export_comes_as_a_file_in_the_direct_conversation() throws IOException {
        var alice = lived();
        alice.uses("privacy export").hears("I am sending you a file");
        var seen = alice.sees("prepbot-export.json");
        assertThat(seen.place()).isEqualTo("dm-alice");
        var file = seen.message().blocks().stream()
                .filter(Block.Attached.class::isInstance)
                .map(Block.Attached.class::cast)
                .findFirst()
                .orElseThrow();
        var exported = JsonMapper.builder().build().readTree(Base64.getDecoder().decode(file.content()));
        assertThat(exported.path("person").asText()).isEqualTo("simulator:alice");
        assertThat(exported.path("attempts").path(0).path("answer").asText()).isEqualTo(ANSWER);
        assertThat(exported.path("attempts").path(0).path("grade").path("points"))
                .isNotEmpty();
        assertThat(exported.path("interviews").path(0).path("state").asText()).isEqualTo("asking");
        theatre.actor("bob").seesNowhere("prepbot-export.json");
    }

    @Test
    void erasure_is_asked_for_twice_and_leaves_nothing() {
        var alice = lived();
        alice.uses("privacy delete").hears("This cannot be undone", "/privacy export");
        alice.uses("streak").hears("1 day in a row");
        var thread = theatre.look(records -> records.interviews()
                .running(id("alice"))
                .orElseThrow()
                .venue()
                .known()
                .orElseThrow());
        alice.presses("Erase everything about me").hears("I have forgotten you");
        theatre.settle();
        assertThat(theatre.<List<?>>look(records -> records.people().kept(id("alice"))))
                .isEmpty();
        assertThat(theatre.simulator().isClosed(thread)).isTrue();
        alice.uses("streak").hears("No streak yet");
        alice.uses("privacy show").hears("I keep nothing about you");
    }

    @Test
    void the_last_words_are_not_kept_when_they_cannot_be_delivered() {
        var alice = lived();
        alice.uses("privacy delete").hears("This cannot be undone");
        theatre.simulator()
                .failing(errand -> errand.intention() instanceof Intention.Reply
                        ? new Failed(Trouble.EXPIRED, "as the test wants it")
                        : null);
        theatre.seat("alice").press(alice.sees("This cannot be undone"), Action.FORGET_ME.token(), List.of());
        theatre.settle();
        assertThat(theatre.<List<?>>look(records -> records.people().kept(id("alice"))))
                .isEmpty();
    }

    /** Someone with an answer, a streak and an interview. */
    private Actor lived() {
        var alice = theatre.actor("alice");
        alice.uses("practice").hears("Practice");
        alice.presses("Answer").answers(ANSWER).hears("You covered");
        alice.uses("mock start", "questions", "2").hearsAloud("Question 1 of 2");
        theatre.settle();
        return alice;
    }
}
