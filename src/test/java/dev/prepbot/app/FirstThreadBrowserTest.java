package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.app.config.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/** A newcomer opens the page, answers a question and sees what it earned. */
final class FirstThreadBrowserTest {

    private static final String ANSWER = "The index avoids a full table scan, so lookups find rows directly."
            + " But writes get slower because every index must be updated, and it needs extra storage.";

    @TempDir
    Path data;

    private Running running;

    @BeforeEach
    void start() {
        var questions = Optional.of(Path.of("src/test/resources/one-question"));
        var settings = SomeSettings.playground(data, questions);
        running = Running.start(settings, Secrets.NONE, Surroundings.real());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void an_answer_and_its_streak_on_a_desktop() throws IOException {
        conversation("desktop", Browser.DESKTOP);
    }

    @Test
    void an_answer_and_its_streak_on_a_phone() throws IOException {
        conversation("phone", Browser.PHONE);
    }

    private void conversation(String width, Dimension size) throws IOException {
        try (var alice = Browser.open(size).goTo(running.address() + "/?as=alice")) {
            alice.pictures(width + "-1-empty");
            alice.says("/practice topic:databases level:junior")
                    .reads("Practice")
                    .pictures(width + "-2-question");
            alice.presses("Answer").fills(ANSWER).pictures(width + "-3-form");
            alice.presses("Send")
                    .reads("key points")
                    .reads("Day one of your streak")
                    .pictures(width + "-4-feedback");
            alice.says("/streak").reads("1 day in a row").pictures(width + "-5-streak");
            alice.inTheme("dark").pictures(width + "-6-dark");
            assertThat(alice.overflow()).as("pixels to scroll sideways").isZero();
        }
    }
}
