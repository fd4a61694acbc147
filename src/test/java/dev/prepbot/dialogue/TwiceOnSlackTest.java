package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The first conversations on Slack when every fact is delivered twice, as after lost acknowledgements. */
final class TwiceOnSlackTest extends ScriptsFirstThread {

    @TempDir
    Path data;

    private SlackTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SlackTheatre(data, SampleBank.one());
        theatre.slack().sockets().twice(true);
    }

    @AfterEach
    void close() {
        theatre.slack().sockets().twice(false);
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }
}
