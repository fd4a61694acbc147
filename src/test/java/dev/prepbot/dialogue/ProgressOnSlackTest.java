package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress and goals, over the real adapter on Slack. */
final class ProgressOnSlackTest extends ScriptsProgress {

    @TempDir
    Path data;

    private SlackTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SlackTheatre(data, SampleBank.interview());
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
    void progress_as_a_picture_comes_to_the_direct_conversation() {
        var alice = theatre.actor("alice");
        alice.uses("practice", "topic", "security").hears("Practice");
        alice.presses("Answer").answers("Atomic means all or nothing.").hears("You covered");
        alice.uses("me").hears("Your progress");
        alice.presses("As a picture").hears("direct");
    }
}
