package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What follows a post by itself on the simulated platform. */
final class DailyTest extends ScriptsDaily {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.several());
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
