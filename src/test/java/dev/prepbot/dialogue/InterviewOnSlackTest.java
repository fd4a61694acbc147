package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Mock interviews over the real adapter on Slack. */
final class InterviewOnSlackTest extends ScriptsInterview {

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

    @Override
    InterviewProps props() {
        return props;
    }
}
