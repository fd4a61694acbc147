package dev.prepbot.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prepbot.platform.discord.loopback.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The rush over the wire to Discord. */
@ExtendWith(OnDiscord.class)
final class QuizRushOnDiscordTest extends QuizRush {

    @TempDir
    Path data;

    private DiscordTheatre theatre;

    @SuppressWarnings("NullAway.Init")
    private Message question;

    @BeforeEach
    void open(DiscordStage stage) {
        theatre = new DiscordTheatre(stage, data, SampleBank.quizzes());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }

    @Override
    void gather(List<String> names) {
        names.forEach(theatre::seat);
        question = theatre.seat("bob").client().screen().stream()
                .filter(message -> !customId(message, "A").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Override
    CompletableFuture<?> press(String name, String letter) {
        return theatre.seat(name)
                .client()
                .press(question, customId(question, letter), List.of())
                .replied();
    }

    private static String customId(Message message, String label) {
        for (JsonNode row : message.components()) {
            for (JsonNode button : row.path("components")) {
                if (button.path("label").asText().equals(label)) {
                    return button.path("custom_id").asText();
                }
            }
        }
        return "";
    }
}
