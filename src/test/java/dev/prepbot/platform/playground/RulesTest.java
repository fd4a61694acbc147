package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Span;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    @TempDir
    private Path directory;

    private Stage stage;
    private int errands;

    @BeforeEach
    void open() {
        stage = new Stage(directory);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_stricter_of_both_limits_holds_at_first() throws Exception {
        assertThat(limits()).isEqualTo("{\"as\":\"strictest\",\"longest\":2000}");
        assertThat(post(text(2_001))).isEqualTo("It has 2001 characters when rendered; Discord takes 2000.");
        assertThat(post(blocks(51))).isEqualTo("It has 51 parts; Slack takes 50.");
        assertThat(post(blocks(50))).isEqualTo("done");
    }

    @Test
    void as_on_slack_a_message_may_be_long_but_not_its_parts() throws Exception {
        choose("slack");
        assertThat(post(text(2_001))).isEqualTo("done");
        assertThat(post(text(3_001))).isEqualTo("A part of it has 3001 characters; Slack takes 3000.");
        assertThat(post(blocks(51))).isEqualTo("It has 51 parts; Slack takes 50.");
        assertThat(post(heading(151))).isEqualTo("Its heading has 151 characters; Slack takes 150.");
        assertThat(typed(2_001)).isEqualTo(201);
    }

    @Test
    void as_on_discord_parts_are_not_counted() throws Exception {
        choose("discord");
        assertThat(post(blocks(51))).isEqualTo("done");
        assertThat(post(heading(151))).isEqualTo("done");
        assertThat(post(text(2_001))).contains("2001");
        assertThat(typed(2_001)).isEqualTo(400);
    }

    @Test
    void admins_alone_choose_and_the_choice_outlives_restarts() throws Exception {
        assertThat(stage.post("/api/limits?as=alice", "{\"as\": \"slack\"}").status())
                .isEqualTo(403);
        assertThat(stage.post("/api/limits?as=admin", "{\"as\": \"irc\"}").status())
                .isEqualTo(400);
        choose("slack");
        for (int run = 0; run < 2; run++) {
            stage.close();
            stage = new Stage(directory);
            assertThat(limits()).isEqualTo("{\"as\":\"slack\",\"longest\":40000}");
        }
    }

    @Test
    void those_who_would_have_seen_a_refused_message_are_told_why() throws Exception {
        var seen = stage.get("/api/state?as=bob").body().path("lastEvent").asText();
        post(text(2_001));
        var request = stage.request("/api/events?as=bob&after=" + seen).build();
        var events = stage.client().send(request, HttpResponse.BodyHandlers.ofLines());
        try (var lines = events.body()) {
            assertThat(lines.filter(line -> line.startsWith("data: "))
                            .findFirst()
                            .orElseThrow())
                    .contains("\"place\":\"interview-prep\"", "\"as\":\"strictest\"", "\"reason\":\"long\"");
        }
    }

    private void choose(String rules) throws Exception {
        var chosen = stage.post("/api/limits?as=admin", "{\"as\": \"" + rules + "\"}");
        assertThat(chosen.status()).isEqualTo(200);
    }

    private String limits() throws Exception {
        return stage.get("/api/state?as=alice").body().path("limits").toString();
    }

    private int typed(int length) throws Exception {
        var body = "{\"text\": \"" + "x".repeat(length) + "\"}";
        return stage.post("/api/places/interview-prep/messages?as=alice", body).status();
    }

    private String post(Message message) throws Exception {
        var post = new Intention.Post(Stage.CHANNEL, message, new Intention.Ping.Nobody());
        var outcome = stage.perform("e" + errands++, post);
        return outcome instanceof Outcome.Failed failed ? failed.detail() : "done";
    }

    private static Message text(int length) {
        return Message.of(new Span.Plain("x".repeat(length)));
    }

    private static Message heading(int length) {
        return Message.of(new Block.Heading(List.of(new Span.Plain("x".repeat(length)))));
    }

    private static Message blocks(int count) {
        var block = new Block.Paragraph(List.of(new Span.Plain("x")));
        return Message.of(Collections.<Block>nCopies(count, block));
    }
}
