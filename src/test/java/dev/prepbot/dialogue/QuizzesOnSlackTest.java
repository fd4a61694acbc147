package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes over the real adapter on Slack. */
final class QuizzesOnSlackTest extends ScriptsQuizzes {

    @TempDir
    Path data;

    private SlackTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SlackTheatre(data, SampleBank.quizzes());
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
