package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.app.config.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/** The scenes that people see most: a picture of each, and nothing in them that keeps anyone out. */
final class ScenesBrowserTest {

    private static final String ANSWER = "It avoids a full table scan. Writes get slower because every index must be"
            + " updated, and they need extra storage.";

    @TempDir
    Path data;

    private final AccessibilityReport report = new AccessibilityReport();
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
    void on_a_desktop() throws IOException {
        scenes("desktop", Browser.DESKTOP);
    }

    @Test
    void on_a_phone() throws IOException {
        scenes("phone", Browser.PHONE);
    }

    private void scenes(String width, Dimension size) throws IOException {
        try (var browser = Browser.open(size).goTo(running.address() + "/?as=alice")) {
            look(browser.readsAnywhere("Type / to see"), width, "empty");
            look(browser.says("/daily").reads("Answer"), width, "daily");
            look(browser.presses("Answer").fills(ANSWER), width, "form");
            look(browser.presses("Send").reads("Day one of your streak"), width, "feedback");
            browser.says("/mock start level:junior questions:1").reads("begins in a moment");
            look(browser.opensPlace("Mock interview").reads("Question 1 of 1"), width, "interview");
            browser.presses("Answer").fills(ANSWER).presses("Send");
            look(browser.reads("Question 1 of 1, follow-up"), width, "follow-up");
            browser.presses("Answer").fills(ANSWER).presses("Send");
            look(browser.reads("Your scorecard"), width, "scorecard");
            browser.goTo(running.address() + "/?as=admin#general").says("/settings show");
            look(browser.reads("Time zone"), width, "settings");
            look(browser.opensMenu("Settings of the playground"), width, "playground-settings");
            look(browser.goesTo("Tomorrow"), width, "tomorrow");
        }
        report.write(width);
        assertThat(report.grave()).isEmpty();
    }

    private void look(Browser browser, String width, String scene) throws IOException {
        for (var theme : List.of("light", "dark")) {
            browser.inTheme(theme).pictures("look-" + scene + "-" + width + "-" + theme);
            browser.with(driver -> report.look(driver, scene + ", " + width + ", " + theme));
        }
        assertThat(browser.overflow())
                .as("pixels to scroll sideways in " + scene)
                .isZero();
    }
}
