package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Mock interviews, over the wire to Discord. */
@ExtendWith(OnDiscord.class)
final class InterviewOnDiscordTest extends ScriptsInterview {

    @TempDir
    Path data;

    private DiscordInterviewProps props;

    @BeforeEach
    void open(DiscordStage stage) {
        props = new DiscordInterviewProps(stage, data);
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
