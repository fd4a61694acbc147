package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Places of mock interviews on the simulated platform. */
final class InterviewPlaceTest extends ScriptsInterviewPlace {

    @TempDir
    Path data;

    private SimulatedInterviewProps props;

    @BeforeEach
    void open() {
        props = new SimulatedInterviewProps(data);
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
