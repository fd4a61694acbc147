package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** How mock interviews begin, over the real adapter on Slack. */
final class InterviewStartOnSlackTest extends ScriptsInterviewStart {

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
