package dev.prepbot.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.platform.slack.loopback.Person;
import dev.prepbot.platform.slack.loopback.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The rush over the real adapter on Slack. */
final class QuizRushOnSlackTest extends QuizRush {

    @TempDir
    Path data;

    private SlackTheatre theatre;

    @SuppressWarnings("NullAway.Init")
    private Shown question;

    @BeforeEach
    void open() {
        theatre = new SlackTheatre(data, SampleBank.quizzes());
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
        names.forEach(theatre::person);
        question = theatre.person("bob").screen().stream()
                .filter(shown -> !element(shown, "A").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Who waits looks at everything that Slack holds, so that more of them would keep Slack and not the bot busy. */
    @Override
    int atOnce() {
        return 8;
    }

    /** What answers a press comes by another way than its acknowledgement, so that it has to be looked for. */
    @Override
    CompletableFuture<?> press(String name, String letter) {
        var person = theatre.person(name);
        long before = answers(person);
        var unused = person.presses(question, element(question, letter), List.of());
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (answers(person) == before) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(name + " is not answered");
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return CompletableFuture.completedFuture(letter);
    }

    private static long answers(Person person) {
        return person.screen().stream().filter(Shown::onlyYou).count();
    }

    private static ObjectNode element(Shown shown, String label) {
        for (JsonNode block : shown.body().path("blocks")) {
            for (JsonNode element : block.path("elements")) {
                if (element.at("/text/text").asText().equals(label)) {
                    ObjectNode found = element.deepCopy();
                    return found.put("block_id", block.path("block_id").asText());
                }
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
