package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.app.config.Secrets;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The admin of the playground puts the time forward, and the daily questions come. */
final class TimeTravelTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEXT = "{\"to\": \"next-question\", \"server\": \"practice-circle\"}";

    @TempDir
    Path data;

    private Running running;

    @BeforeEach
    void start() {
        var settings = SomeSettings.playground(data, Optional.empty());
        running = Running.start(settings, Secrets.NONE, Surroundings.real());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void the_next_daily_question_comes_now() throws Exception {
        schedule();
        var time = post("/api/time?as=admin", NEXT);
        assertThat(Instant.parse(time.path("now").asText())).isAfter(Instant.now());
        assertThat(questions()).hasSize(1);
    }

    @Test
    void a_week_on_every_days_question_stands_there_at_its_time() throws Exception {
        schedule();
        post("/api/time?as=admin", "{\"to\": \"week\"}");
        assertThat(questions()).hasSize(7);
        assertThat(questions()).allSatisfy(at -> assertThat(at).contains("T09:00:"));
    }

    @Test
    void the_time_does_not_go_back_when_the_program_starts_again() throws Exception {
        post("/api/time?as=admin", "{\"to\": \"tomorrow\"}");
        var before = now();
        assertThat(before).isAfter(Instant.now().plus(Duration.ofHours(23)));
        running.close();
        start();
        assertThat(now()).isAfter(before);
    }

    @Test
    void without_a_scheduled_question_there_is_none_to_go_to() throws Exception {
        var before = now();
        assertThat(post("/api/time?as=admin", NEXT).path("next").asText()).isEqualTo("Add one with /schedule add.");
        assertThat(post("/api/time?as=alice", "{\"to\": \"week\"}")
                        .path("error")
                        .asText())
                .isEqualTo("Only the admin can do that.");
        assertThat(now()).isBetween(before, before.plusSeconds(60));
    }

    private void schedule() throws Exception {
        var command = "{\"text\": \"/schedule add time:09:00 zone:UTC days:daily\", \"delivery\": \"s\"}";
        post("/api/places/interview-prep/messages?as=admin", command);
        assertThat(get("/api/deliveries/s?wait=10&as=admin").path("state").asText())
                .isEqualTo("answered");
    }

    private Instant now() throws Exception {
        return Instant.parse(get("/api/state?as=alice").path("time").path("now").asText());
    }

    /** When the bot's posts were made. */
    private List<String> questions() throws Exception {
        var messages = get("/api/places/interview-prep/messages?as=alice").path("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> message.path("at").asText())
                .toList();
    }

    private JsonNode get(String path) throws Exception {
        return ask(HttpRequest.newBuilder(URI.create(running.address() + path)));
    }

    private JsonNode post(String path, String body) throws Exception {
        return ask(HttpRequest.newBuilder(URI.create(running.address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode ask(HttpRequest.Builder request) throws Exception {
        var timed = request.timeout(Duration.ofSeconds(60)).build();
        return JSON.readTree(CLIENT.send(timed, BodyHandlers.ofString()).body());
    }
}
