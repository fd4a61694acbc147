package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What follows posts over the real adapter on Slack. */
final class ModelOnSlackTest extends ScriptsModel {

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
}
