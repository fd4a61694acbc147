package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.bot.StorageException;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final Intention.Ping NOBODY = new Intention.Ping.Nobody();

    @TempDir
    private Path directory;

    @Test
    void a_restart_shows_the_same_world() throws Exception {
        String before;
        Outcome done;
        var open = new Intention.OpenPrivate("mock", Stage.CHANNEL, "Mock", Set.of(Stage.ALICE));
        try (var stage = new Stage(directory)) {
            stage.use("alice", "/daily");
            stage.use("alice", "/practice");
            stage.post("/api/places/interview-prep/messages?as=dave", "{\"text\": \"hello\"}");
            done = stage.perform("open", open);
            before = all(stage);
        }
        try (var stage = new Stage(directory)) {
            assertThat(all(stage)).isEqualTo(before);
            assertThat(stage.get("/api/state?as=alice").body().path("people").toString())
                    .contains("dave");
            assertThat(stage.perform("open", open)).isEqualTo(done);
        }
    }

    @Test
    void a_handle_of_an_earlier_run_has_expired() throws Exception {
        Intention late;
        try (var stage = new Stage(directory)) {
            stage.use("alice", "/help");
            late = new Intention.Reply(stage.bot.lastHandle(), Audience.JUST_YOU, Message.of(new Span.Plain("late")));
        }
        try (var stage = new Stage(directory)) {
            var failed = (Outcome.Failed) stage.perform("e1", late);
            assertThat(failed.trouble()).isEqualTo(Outcome.Trouble.EXPIRED);
        }
    }

    @Test
    void a_form_stays_open_over_a_restart_and_is_sent_once() throws Exception {
        try (var stage = new Stage(directory)) {
            stage.use("alice", "/practice");
            var press = "{\"token\": \"1:answer:q1\", \"delivery\": \"f1\"}";
            stage.post("/api/messages/1/presses?as=alice", press);
            stage.answered("alice", "f1");
        }
        for (int run = 0; run < 2; run++) {
            try (var stage = new Stage(directory)) {
                assertThat(stage.get("/api/forms?as=alice").body().path("forms"))
                        .hasSize(1);
            }
        }
        try (var stage = new Stage(directory)) {
            var typed = "{\"fields\": {\"answer\": \"Fewer pages.\"}}";
            assertThat(stage.post("/api/forms/f1?as=bob", typed).status()).isEqualTo(410);
            assertThat(stage.post("/api/forms/f1?as=alice", typed).status()).isEqualTo(202);
            assertThat(stage.post("/api/forms/f1?as=alice", typed).status()).isEqualTo(410);
            assertThat(stage.bot.heard).hasSize(1);
        }
        try (var stage = new Stage(directory)) {
            assertThat(stage.get("/api/forms?as=alice").body().path("forms")).isEmpty();
        }
    }

    @Test
    void a_torn_last_line_is_dropped_and_the_next_takes_its_place() throws Exception {
        try (var stage = new Stage(directory)) {
            post(stage, 1);
            post(stage, 2);
        }
        var journal = directory.resolve("playground.jsonl");
        var whole = Files.readString(journal);
        var lines = whole.lines().toList();
        var last = lines.get(lines.size() - 1);
        for (int cut : new int[] {1, last.length() / 2, last.length()}) {
            Files.writeString(journal, whole.substring(0, whole.length() - cut));
            try (var stage = new Stage(directory)) {
                assertThat(stage.messages("bob", World.CHANNEL)).hasSize(1);
                post(stage, 2);
                assertThat(stage.messages("bob", World.CHANNEL)).hasSize(2);
            }
            try (var stage = new Stage(directory)) {
                assertThat(stage.messages("bob", World.CHANNEL)).hasSize(2);
            }
        }
    }

    @Test
    void zeros_after_a_power_cut_are_dropped() throws Exception {
        try (var stage = new Stage(directory)) {
            post(stage, 1);
        }
        Files.write(directory.resolve("playground.jsonl"), new byte[500], StandardOpenOption.APPEND);
        try (var stage = new Stage(directory)) {
            assertThat(stage.messages("bob", World.CHANNEL)).hasSize(1);
        }
    }

    @Test
    void damage_in_the_middle_is_told_by_its_line() throws Exception {
        try (var stage = new Stage(directory)) {
            post(stage, 1);
            post(stage, 2);
        }
        var journal = directory.resolve("playground.jsonl");
        Files.writeString(journal, "x" + Files.readString(journal));
        assertThatThrownBy(() -> new Stage(directory))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("line 1 of");
    }

    @Test
    void the_newest_500_messages_of_a_place_are_kept_and_the_file_is_shortened() throws Exception {
        try (var stage = new Stage(directory)) {
            for (int i = 1; i <= 540; i++) {
                post(stage, i);
            }
            assertThat(stage.messages("bob", World.CHANNEL)).hasSize(500);
        }
        var before = Files.size(directory.resolve("playground.jsonl"));
        try (var stage = new Stage(directory)) {
            var messages = stage.messages("bob", World.CHANNEL);
            assertThat(messages).hasSize(500);
            assertThat(messages.get(0).path("id").asText()).isEqualTo("41");
            assertThat(Files.size(directory.resolve("playground.jsonl"))).isLessThan(before);
            var ref = ((Outcome.Done) post(stage, 541)).message().orElseThrow();
            assertThat(ref.id()).isEqualTo("541");
        }
    }

    @Test
    void numbers_of_messages_that_were_taken_away_are_not_given_again() throws Exception {
        try (var stage = new Stage(directory)) {
            var ref = ((Outcome.Done) post(stage, 1)).message().orElseThrow();
            stage.perform("gone", new Intention.Delete(ref));
        }
        for (int run = 0; run < 2; run++) {
            try (var stage = new Stage(directory)) {
                var ref = ((Outcome.Done) post(stage, 2)).message().orElseThrow();
                assertThat(ref.id()).isEqualTo("2");
            }
        }
    }

    @Test
    void a_second_process_is_kept_out() {
        try (var stage = new Stage(directory)) {
            assertThat(stage.playground.name()).isEqualTo("playground");
            assertThatThrownBy(() -> new Stage(directory))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(StorageException.Kind.LOCKED));
        }
    }

    private static Outcome post(Stage stage, int number) throws Exception {
        var message = Message.of(new Span.Plain("message " + number));
        return stage.perform("post" + number, new Intention.Post(Stage.CHANNEL, message, NOBODY));
    }

    private static String all(Stage stage) throws IOException, InterruptedException {
        return stage.messages("alice", World.CHANNEL).toString()
                + stage.messages("bob", World.CHANNEL)
                + stage.get("/api/state?as=alice").body().path("places");
    }
}
