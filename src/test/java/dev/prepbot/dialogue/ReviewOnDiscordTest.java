package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Spaced review, over the wire to Discord. */
@ExtendWith(OnDiscord.class)
final class ReviewOnDiscordTest extends ScriptsReview {

    @TempDir
    Path data;

    private DiscordTheatre theatre;

    @BeforeEach
    void open(DiscordStage stage) {
        theatre = new DiscordTheatre(stage, data, SampleBank.several());
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
