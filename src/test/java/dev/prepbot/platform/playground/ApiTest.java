package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Incoming;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {

    private static final String CHANNEL = "/api/places/interview-prep/messages?as=";

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
    void everybody_says_who_they_are() throws Exception {
        assertThat(stage.get("/api/state").status()).isEqualTo(400);
        assertThat(stage.get("/api/state?as=a%20b").status()).isEqualTo(400);
        assertThat(stage.get("/api/state?as=Dave").body().path("you").asText()).isEqualTo("dave");
    }

    @Test
    void only_the_admin_is_admin_and_only_in_a_server() throws Exception {
        stage.use("admin", "/help");
        stage.use("alice", "/help");
        stage.post("/api/places/dm-admin/messages?as=admin", "{\"text\": \"/help\"}");
        assertThat(stage.bot.heard)
                .extracting(fact -> ((Incoming.Act) fact).at().person().admin())
                .containsExactly(true, false, false);
    }

    @Test
    void a_command_is_parsed_and_its_answer_is_seen_by_one_alone() throws Exception {
        var answered = stage.use("alice", "/practice databases level:senior");
        assertThat(answered.path("state").asText()).isEqualTo("answered");
        var used = (Incoming.CommandUsed) stage.bot.heard.get(0);
        assertThat(used.command()).isEqualTo("practice");
        assertThat(used.options()).isEqualTo(Map.of("topic", "databases", "level", "senior"));
        assertThat(stage.messages("alice", World.CHANNEL)).hasSize(1);
        assertThat(stage.messages("bob", World.CHANNEL)).isEmpty();
    }

    @Test
    void an_unknown_command_changes_nothing_and_names_the_nearest() throws Exception {
        var refused = stage.post(CHANNEL + "alice", "{\"text\": \"/practise databases\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("error").asText()).isEqualTo("There is no command /practise.");
        assertThat(refused.body().path("next").asText()).isEqualTo("Did you mean /practice?");
        var option = stage.post(CHANNEL + "alice", "{\"text\": \"/practice levle:senior\"}");
        assertThat(option.body().path("next").asText()).isEqualTo("Did you mean level:?");
        var value = stage.post(CHANNEL + "alice", "{\"text\": \"/practice level:expert\"}");
        assertThat(value.body().path("next").asText()).isEqualTo("It can be: junior, mid, senior.");
        assertThat(stage.bot.heard).isEmpty();
        assertThat(stage.messages("alice", World.CHANNEL)).isEmpty();
    }

    @Test
    void what_is_typed_in_a_channel_is_shown_to_all_and_not_told_to_the_bot() throws Exception {
        assertThat(stage.post(CHANNEL + "alice", "{\"text\": \"hello\"}").status())
                .isEqualTo(201);
        assertThat(stage.messages("bob", World.CHANNEL)).hasSize(1);
        assertThat(stage.bot.heard).isEmpty();
    }

    @Test
    void what_is_typed_to_the_bot_is_heard_once_more_when_it_is_sent_again_but_shown_once() throws Exception {
        var direct = "/api/places/dm-alice/messages?as=alice";
        for (int i = 0; i < 2; i++) {
            assertThat(stage.post(direct, "{\"text\": \"hello\", \"delivery\": \"t1\"}")
                            .status())
                    .isEqualTo(201);
        }
        assertThat(stage.bot.heard)
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.delivery().value()).isEqualTo("playground:alice:t1"));
        assertThat(stage.messages("alice", "dm-alice"))
                .filteredOn(message -> !message.path("bot").asBoolean())
                .hasSize(1);
        assertThat(stage.get("/api/places/dm-alice/messages?as=bob").status()).isEqualTo(404);
    }

    @Test
    void a_command_without_answer_is_waiting_then_thinking_then_unanswered() throws Exception {
        stage.post(CHANNEL + "alice", "{\"text\": \"/slow\", \"delivery\": \"d1\"}");
        assertThat(stateOf("d1")).isEqualTo("waiting");
        stage.clock.forward(Duration.ofSeconds(3));
        assertThat(stateOf("d1")).isEqualTo("thinking");
        assertThat(stage.get("/api/state?as=alice").body().path("waiting")).hasSize(1);
        stage.clock.forward(Duration.ofMinutes(15));
        assertThat(stateOf("d1")).isEqualTo("unanswered");
        assertThat(stage.get("/api/deliveries/d1?as=bob").status()).isEqualTo(404);
    }

    @Test
    void what_one_person_alone_sees_they_can_dismiss_and_nothing_else() throws Exception {
        stage.use("alice", "/practice");
        stage.use("alice", "/daily");
        assertThat(stage.delete("/api/messages/1?as=bob").status()).isEqualTo(404);
        assertThat(stage.delete("/api/messages/1?as=alice").status()).isEqualTo(200);
        assertThat(stage.delete("/api/messages/2?as=alice").status()).isEqualTo(403);
        assertThat(stage.messages("alice", World.CHANNEL)).hasSize(1);
    }

    @Test
    void a_public_thread_is_opened_once_and_seen_by_all() throws Exception {
        for (int i = 0; i < 2; i++) {
            var opened = stage.post(
                    "/api/places/interview-prep/threads?as=alice", "{\"title\": \"Offers\", \"delivery\": \"x\"}");
            assertThat(opened.status()).isEqualTo(201);
        }
        assertThat(stage.get("/api/state?as=bob").body().path("places"))
                .filteredOn(place -> place.path("name").asText().equals("Offers"))
                .hasSize(1);
    }

    @Test
    void a_text_over_the_platforms_limit_is_refused_in_words() throws Exception {
        var refused = stage.post(CHANNEL + "alice", "{\"text\": \"" + "x".repeat(2001) + "\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("error").asText()).isEqualTo("That is 2001 characters; at most 2000 fit.");
    }

    private String stateOf(String delivery) throws IOException, InterruptedException {
        return stage.get("/api/deliveries/" + delivery + "?as=alice")
                .body()
                .path("state")
                .asText();
    }
}
