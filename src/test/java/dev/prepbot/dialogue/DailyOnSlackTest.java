package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The question of the day and tracks over the real adapter on Slack. */
final class DailyOnSlackTest extends ScriptsDaily {

    @TempDir
    Path data;

    private SlackTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SlackTheatre(data, SampleBank.several());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }
}
