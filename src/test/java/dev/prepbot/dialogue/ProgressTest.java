package dev.prepbot.dialogue;

import dev.prepbot.bot.Action;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress and goals, on the simulated platform. */
final class ProgressTest extends ScriptsProgress {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.interview());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }

    @Test
    void progress_comes_with_a_picture_of_the_topics() {
        var alice = theatre.actor("alice");
        alice.uses("practice", "topic", "security").hears("Practice");
        alice.presses("Answer").answers("Atomic means all or nothing.").hears("You covered");
        alice.uses("me").hears("Your progress", "(topics.png: Covered by topic: Security 33%)");
    }

    @Test
    void nobody_reads_an_answer_by_guessing_its_number() {
        var alice = theatre.actor("alice");
        alice.uses("practice", "topic", "security").hears("Practice");
        alice.presses("Answer").answers("Atomic means all or nothing.").hears("You covered");
        alice.uses("me", "search", "atomic").hears("Your answers: 1");
        var bob = theatre.seat("bob");
        bob.press(alice.sees("Your answers: 1"), Action.MY_ANSWER.token("1"), List.of("1"));
        new Actor(bob, new Transcript()).sees("I do not have that answer any more");
    }
}
