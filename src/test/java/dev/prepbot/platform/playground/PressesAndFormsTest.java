package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Incoming;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressesAndFormsTest {

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
    void a_second_press_of_one_delivery_is_the_same_press() throws Exception {
        stage.use("alice", "/daily");
        var press = "{\"token\": \"1:hint:d1\", \"delivery\": \"p1\"}";
        assertThat(stage.post("/api/messages/1/presses?as=bob", press).status()).isEqualTo(202);
        assertThat(stage.post("/api/messages/1/presses?as=bob", press).status()).isEqualTo(202);
        var presses = stage.bot.heard.stream()
                .filter(Incoming.Pressed.class::isInstance)
                .toList();
        assertThat(presses).hasSize(2);
        assertThat(presses.get(1)).isEqualTo(presses.get(0));
        stage.answered("bob", "p1");
        assertThat(stage.messages("bob", World.CHANNEL)).hasSize(2);
        var other = "{\"token\": \"1:close:d1\", \"delivery\": \"p1\"}";
        assertThat(stage.post("/api/messages/1/presses?as=bob", other).status()).isEqualTo(409);
        // Carol's delivery of that name is another one.
        assertThat(stage.post("/api/messages/1/presses?as=carol", press).status())
                .isEqualTo(202);
        stage.answered("carol", "p1");
        assertThat(stage.messages("carol", World.CHANNEL)).hasSize(2);
    }

    @Test
    void a_press_needs_a_control_that_this_person_sees() throws Exception {
        stage.use("alice", "/practice");
        assertThat(press("bob", "1:answer:q1").status()).isEqualTo(404);
        assertThat(press("alice", "1:other:q1").status()).isEqualTo(409);
        var closed = press("alice", "1:close:q1");
        stage.answered("alice", closed.body().path("delivery").asText());
        assertThat(press("alice", "1:answer:q1").status()).isEqualTo(409);
    }

    @Test
    void picks_must_be_options_of_the_select_and_not_too_many() throws Exception {
        stage.use("alice", "/daily");
        assertThat(pick("[\"databases\", \"testing\"]")).isEqualTo(202);
        assertThat(pick("[]")).isEqualTo(400);
        assertThat(pick("[\"cooking\"]")).isEqualTo(400);
        assertThat(pick("[\"testing\", \"testing\"]")).isEqualTo(400);
        assertThat(pick("[\"databases\", \"testing\", \"security\"]")).isEqualTo(400);
    }

    @Test
    void a_form_is_sent_once_by_whom_it_opened_for_and_may_be_longer_than_the_page_allows() throws Exception {
        stage.use("alice", "/daily");
        stage.post("/api/messages/1/presses?as=alice", "{\"token\": \"1:answer:d1\", \"delivery\": \"f1\"}");
        stage.answered("alice", "f1");
        var sent = "{\"fields\": {\"answer\": \"" + "x".repeat(150_000) + "\"}, \"delivery\": \"s1\"}";
        assertThat(stage.post("/api/forms/f1?as=bob", sent).status()).isEqualTo(410);
        assertThat(stage.post("/api/forms/f1?as=alice", "{\"fields\": {\"other\": \"x\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(stage.post("/api/forms/f1?as=alice", sent).status()).isEqualTo(202);
        assertThat(stage.post("/api/forms/f1?as=alice", sent).status()).isEqualTo(202);
        assertThat(stage.post("/api/forms/f1?as=alice", sent.replace("s1", "s2"))
                        .status())
                .isEqualTo(410);
        assertThat(stage.bot.heard.stream().filter(Incoming.FormSent.class::isInstance))
                .hasSize(2)
                .allSatisfy(
                        fact -> assertThat(((Incoming.FormSent) fact).fields().get("answer"))
                                .hasSize(150_000));
        assertThat(stage.get("/api/forms?as=alice").body().path("forms")).isEmpty();
    }

    private Stage.Answer press(String person, String token) throws IOException, InterruptedException {
        return stage.post("/api/messages/1/presses?as=" + person, "{\"token\": \"" + token + "\"}");
    }

    private int pick(String values) throws IOException, InterruptedException {
        var body = "{\"token\": \"1:topics:d1\", \"picked\": " + values + "}";
        return stage.post("/api/messages/1/presses?as=alice", body).status();
    }
}
