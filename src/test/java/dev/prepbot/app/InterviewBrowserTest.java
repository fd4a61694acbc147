package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.app.config.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mock interview on a phone, from its command to its scorecard, which nobody else sees. */
final class InterviewBrowserTest {

    private static final String ANSWER = "It avoids a full table scan. Writes get slower because every index must be"
            + " updated, and they need extra storage.";

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
    void an_interview_is_held_in_a_thread_that_only_its_person_sees() throws Exception {
        try (var alice = Browser.open(Browser.PHONE).goTo(running.address() + "/?as=alice")) {
            alice.readsAnywhere("Type / to see")
                    .says("/mock start level:junior questions:1")
                    .reads("begins in a moment");
            alice.pictures("phone-interview-1-start").opensPlace("Mock interview");
            alice.reads("Question 1 of 1").pictures("phone-interview-2-question");
            alice.presses("Answer").fills(ANSWER).presses("Send");
            alice.reads("Question 1 of 1, follow-up").pictures("phone-interview-3-follow-up");
            alice.presses("Skip");
            alice.reads("Your scorecard: 56%").pictures("phone-interview-4-scorecard");
            assertThat(alice.overflow()).as("pixels to scroll sideways").isZero();
            var thread = alice.address().replaceAll(".*#", "").replaceAll(".*/", "");
            assertThat(thread).startsWith("thread-");
            assertThat(status("alice", thread)).isEqualTo(200);
            assertThat(status("bob", thread)).isEqualTo(404);
        }
        try (var bob = Browser.open(Browser.PHONE).goTo(running.address() + "/?as=bob")) {
            bob.readsAnywhere("interview-prep");
            assertThat(bob.wholeText()).doesNotContain("Mock interview");
        }
    }

    private int status(String person, String place) throws IOException, InterruptedException {
        var address = running.address() + "/api/places/" + place + "/messages?as=" + person;
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
