package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class EventsTest {

    @TempDir
    private Path directory;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(directory);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void events_come_as_they_happen() throws Exception {
        try (var events = events("alice", "")) {
            events.awaitOpen();
            post(1);
            assertThat(events.next("message")).contains("message 1");
        }
    }

    @Test
    void a_stream_goes_on_after_the_event_that_was_seen_last() throws Exception {
        post(1);
        var seen = lastEvent();
        post(2);
        post(3);
        try (var events = events("alice", seen)) {
            assertThat(events.next("message")).contains("message 2");
            assertThat(events.next("message")).contains("message 3");
        }
    }

    @Test
    void a_page_that_missed_too_much_or_comes_from_another_run_is_told_to_load_anew() throws Exception {
        try (var events = events("alice", "another-7")) {
            assertThat(events.next("resync")).isEqualTo("{}");
        }
        var seen = lastEvent();
        for (int i = 0; i <= Feed.KEPT; i++) {
            post(i);
        }
        try (var events = events("alice", seen)) {
            assertThat(events.next("resync")).isEqualTo("{}");
        }
    }

    @Test
    void what_is_for_one_person_reaches_nobody_else() throws Exception {
        var seen = lastEvent();
        stage.use("alice", "/practice");
        post(1);
        try (var events = events("bob", seen)) {
            assertThat(events.next()).contains("message 1");
        }
        try (var events = events("alice", seen)) {
            assertThat(events.next("message")).contains("\"onlyYou\":true");
        }
    }

    private String lastEvent() throws IOException, InterruptedException {
        return stage.get("/api/state?as=alice").body().path("lastEvent").asText();
    }

    private void post(int number) throws Exception {
        var message = Message.of(new Span.Plain("message " + number));
        stage.perform("post" + number, new Intention.Post(Stage.CHANNEL, message, new Intention.Ping.Nobody()));
    }

    private Events events(String person, String lastSeen) throws IOException, InterruptedException {
        var request = stage.request("/api/events?as=" + person);
        if (!lastSeen.isEmpty()) {
            request.header("Last-Event-ID", lastSeen);
        }
        var response = stage.client().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        return new Events(response.body());
    }

    private record Events(InputStream in, Scanner lines) implements AutoCloseable {

        Events(InputStream in) {
            this(in, new Scanner(in, java.nio.charset.StandardCharsets.UTF_8));
        }

        void awaitOpen() {
            assertThat(lines.nextLine()).isEqualTo(": hello");
        }

        /** The data of the next event. */
        String next() {
            return next("");
        }

        /** The data of the next event of a type, or of any. */
        String next(String type) {
            String event = "";
            while (true) {
                var line = lines.nextLine();
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ") && (type.isEmpty() || type.equals(event))) {
                    return line.substring(6);
                }
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
