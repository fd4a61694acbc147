package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Skipping, saving and reporting on the simulated platform. */
final class PracticeScriptsTest extends ScriptsPractice {

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
