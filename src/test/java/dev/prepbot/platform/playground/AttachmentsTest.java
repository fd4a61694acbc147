package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {

    private static final byte[] BYTES = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

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
    void a_message_names_its_files_by_address_and_does_not_carry_them() throws Exception {
        post(file("streak.png", "image/png"));
        var block = stage.messages("bob", World.CHANNEL).get(0).path("blocks").get(1);
        assertThat(block.toString())
                .isEqualTo("{\"kind\":\"file\",\"name\":\"streak.png\",\"media\":\"image/png\","
                        + "\"description\":\"What it shows\",\"address\":\"/api/messages/1/files/1\",\"shown\":true}");
    }

    @Test
    void a_picture_is_shown_and_anything_else_is_kept_and_nothing_is_run() throws Exception {
        post(file("streak.png", "image/png"));
        post(file("page.html", "text/html"));
        post(file("drawing.svg", "image/svg+xml"));
        assertThat(disposition(1, "image/png")).isEqualTo("inline; filename=\"streak.png\"");
        assertThat(disposition(2, "text/html")).isEqualTo("attachment; filename=\"page.html\"");
        assertThat(disposition(3, "image/svg+xml")).isEqualTo("attachment; filename=\"drawing.svg\"");
    }

    @Test
    void a_file_is_seen_by_those_who_see_its_message() throws Exception {
        var open = new Intention.OpenPrivate("mock", Stage.CHANNEL, "Mock", Set.of(Stage.ALICE));
        stage.perform("open", open);
        var thread = stage.get("/api/state?as=alice").body().path("places").findValuesAsText("id").stream()
                .filter(id -> id.startsWith("thread-"))
                .findFirst()
                .orElseThrow();
        var place = new PlaceId(Playground.NAME, thread);
        var message = Message.of(List.<Block>of(file("a.csv", "text/csv")));
        stage.perform("post", new Intention.Post(place, message, new Intention.Ping.Nobody()));
        var id = stage.messages("alice", thread).get(0).path("id").asText();
        assertThat(get("/api/messages/" + id + "/files/0?as=alice").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/messages/" + id + "/files/0?as=bob").statusCode()).isEqualTo(404);
        assertThat(get("/api/messages/" + id + "/files/1?as=alice").statusCode())
                .isEqualTo(404);
        assertThat(get("/api/messages/" + id + "/files/x?as=alice").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_entry_of_a_messages_menu_reaches_the_bot_with_what_the_message_says() throws Exception {
        assertThat(stage.get("/api/commands?as=alice")
                        .body()
                        .path("shortcuts")
                        .get(0)
                        .path("name")
                        .asText())
                .isEqualTo("practise-this");
        post(file("streak.png", "image/png"));
        var path = "/api/messages/1/shortcuts?as=bob";
        assertThat(stage.post(path, "{\"shortcut\": \"practise-this\", \"delivery\": \"m1\"}")
                        .status())
                .isEqualTo(202);
        var used = (Incoming.ShortcutUsed) stage.bot.heard.get(0);
        assertThat(used.shortcut()).isEqualTo("practise-this");
        assertThat(used.text()).isEqualTo("Here it is\nWhat it shows");
        assertThat(used.at().handle()).isPresent();
        assertThat(stage.post(path, "{\"shortcut\": \"unheard-of\"}").status()).isEqualTo(404);
    }

    private String disposition(int message, String type) throws Exception {
        var answer = get("/api/messages/" + message + "/files/1?as=bob");
        assertThat(answer.body()).isEqualTo(BYTES);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue(type);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        return headers.firstValue("Content-Disposition").orElseThrow();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return stage.client().send(stage.request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void post(Block.Attached file) throws Exception {
        var words = new Block.Paragraph(List.of(new Span.Plain("Here it is")));
        var message = Message.of(List.of(words, file));
        stage.perform("post-" + file.name(), new Intention.Post(Stage.CHANNEL, message, new Intention.Ping.Nobody()));
    }

    private static Block.Attached file(String name, String media) {
        return new Block.Attached(
                name, media, "What it shows", Base64.getEncoder().encodeToString(BYTES));
    }
}
