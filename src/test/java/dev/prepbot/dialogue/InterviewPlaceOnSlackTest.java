package dev.prepbot.dialogue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where mock interviews are held, over the real adapter on Slack. */
final class InterviewPlaceOnSlackTest extends ScriptsInterviewPlace {

    @TempDir
    Path data;

    private SlackInterviewProps props;

    @BeforeEach
    void open() {
        props = new SlackInterviewProps(data);
    }

    @AfterEach
    void close() {
        props.close();
    }

    @Test
    void what_is_typed_beside_the_thread_of_a_paused_interview_is_told_of_the_pause() {
        var alice = starts("questions", "2");
        theatre().clock().advance(Duration.ofMinutes(31));
        theatre().tick();
        alice.sees("so I paused your interview");
        alice.goesTo("dm").writes(GOOD).hearsAloud("Your interview is paused");
        alice.presses("Resume").hearsAloud("Question 1 of 2");
    }

    @Override
    InterviewProps props() {
        return props;
    }
}
