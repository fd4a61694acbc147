package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Presence;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {

    private static final String EVENING = "/api/servers/evening-group/me?as=";

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
    void each_server_has_channels_of_its_own_and_a_person_can_be_in_both() throws Exception {
        assertThat(places("alice"))
                .contains("interview-prep", "general", "evening-interview-prep", "evening-general")
                .doesNotContain("staff", "evening-staff");
        assertThat(places("bob")).contains("interview-prep").doesNotContain("evening-interview-prep");
        assertThat(places("admin")).contains("staff", "evening-staff");
    }

    @Test
    void what_is_said_in_a_server_reaches_its_people_alone() throws Exception {
        var path = "/api/places/evening-general/messages?as=";
        assertThat(stage.post(path + "alice", "{\"text\": \"hello\"}").status()).isEqualTo(201);
        assertThat(stage.messages("carol", "evening-general")).hasSize(1);
        assertThat(stage.get(path + "bob").status()).isEqualTo(404);
        assertThat(stage.post(path + "bob", "{\"text\": \"hello\"}").status()).isEqualTo(404);
        assertThat(stage.get("/api/places/staff/messages?as=alice").status()).isEqualTo(404);
    }

    @Test
    void someone_who_joins_a_server_sees_it_and_the_bot_hears_when_they_leave_it() throws Exception {
        assertThat(stage.post(EVENING + "bob", "{}").status()).isEqualTo(200);
        assertThat(places("bob")).contains("evening-interview-prep");
        assertThat(presence("bob")).isEqualTo(Presence.HERE);
        stage.delete(EVENING + "bob");
        stage.delete(EVENING + "bob");
        assertThat(places("bob")).doesNotContain("evening-interview-prep");
        assertThat(presence("bob")).isEqualTo(Presence.GONE);
        assertThat(stage.bot.heard).hasSize(1);
        assertThat(((Incoming.PersonLeft) stage.bot.heard.get(0)).server().local())
                .isEqualTo("evening-group");
    }

    @Test
    void who_is_in_which_server_outlives_restarts() throws Exception {
        stage.post(EVENING + "bob", "{}");
        stage.delete(EVENING + "alice");
        for (int run = 0; run < 2; run++) {
            stage.close();
            stage = new Stage(directory);
            assertThat(places("bob")).contains("evening-interview-prep");
            assertThat(places("alice")).doesNotContain("evening-interview-prep");
        }
    }

    @Test
    void a_channel_is_named_within_its_server() throws Exception {
        stage.post("/api/places/evening-general/messages?as=admin", "{\"text\": \"/schedule add #interview-prep\"}");
        var used = (Incoming.CommandUsed) stage.bot.heard.get(0);
        assertThat(used.options()).containsEntry("channel", "playground:evening-interview-prep");
        assertThat(used.at().place().server()).contains(new ServerId(Playground.NAME, "evening-group"));
    }

    @Test
    void the_same_people_share_one_group_conversation_which_others_do_not_see() throws Exception {
        var first =
                stage.post("/api/groups?as=alice", "{\"people\": [\"bob\"]}").body();
        var second =
                stage.post("/api/groups?as=bob", "{\"people\": [\"alice\"]}").body();
        assertThat(first.path("kind").asText()).isEqualTo("group");
        var id = first.path("id").asText();
        assertThat(second.path("id").asText()).isEqualTo(id);
        stage.post("/api/places/" + id + "/messages?as=bob", "{\"text\": \"psst\"}");
        assertThat(stage.messages("alice", id)).hasSize(1);
        assertThat(stage.get("/api/places/" + id + "/messages?as=carol").status())
                .isEqualTo(404);
        assertThat(stage.post("/api/groups?as=alice", "{\"people\": []}").status())
                .isEqualTo(400);
        assertThat(stage.post("/api/groups?as=alice", "{\"people\": [\"nobody\"]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_world_of_the_first_version_is_read_and_finds_the_new_servers() throws Exception {
        stage.close();
        Files.copy(
                Path.of("src/test/resources/playground/first-world.jsonl"),
                Files.createDirectories(directory.resolve("old")).resolve("playground.jsonl"));
        for (int run = 0; run < 2; run++) {
            stage = new Stage(directory.resolve("old"));
            assertThat(stage.messages("alice", World.CHANNEL)).hasSize(3);
            assertThat(stage.messages("dave", World.CHANNEL)).hasSize(2);
            assertThat(stage.messages("bob", "dm-bob")).hasSize(2);
            assertThat(places("alice")).contains("thread-4", "thread-alice-x", "evening-general");
            assertThat(places("dave")).contains("thread-alice-x").doesNotContain("thread-4", "evening-general");
            stage.close();
        }
        stage = new Stage(directory);
    }

    private List<String> places(String person) throws Exception {
        var places = stage.get("/api/state?as=" + person).body().path("places");
        return StreamSupport.stream(places.spliterator(), false)
                .map(place -> place.path("id").asText())
                .toList();
    }

    private Presence presence(String person) {
        return stage.playground
                .presence(new PersonId(Playground.NAME, person), new ServerId(Playground.NAME, "evening-group"))
                .toCompletableFuture()
                .join();
    }
}
