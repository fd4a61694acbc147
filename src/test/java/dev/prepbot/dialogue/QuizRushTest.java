package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.dialogue.Seat.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The rush on the simulated platform, where the clock goes on and the bot looks at it while everyone presses. */
final class QuizRushTest extends QuizRush {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    @TempDir
    Path data;

    private final ConcurrentLinkedQueue<Instant> edits = new ConcurrentLinkedQueue<>();
    private SimulatedTheatre theatre;

    @SuppressWarnings("NullAway.Init")
    private Seen question;

    private Duration gone = Duration.ZERO;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.quizzes());
        theatre.simulator().failing(this::noted);
    }

    private @Nullable Failed noted(Errand errand) {
        if (errand.intention() instanceof Intention.Edit) {
            edits.add(theatre.clock().instant());
        }
        return null;
    }

    @AfterEach
    void the_message_was_changed_and_at_most_every_two_seconds() {
        theatre.close();
        var times = List.copyOf(edits);
        assertThat(times).hasSizeGreaterThan(1);
        for (int at = 1; at < times.size(); at++) {
            assertThat(Duration.between(times.get(at - 1), times.get(at)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        }
    }

    @Override
    Theatre theatre() {
        return theatre;
    }

    @Override
    void gather(List<String> names) {
        question = bob().sees("Question 1 of 5");
    }

    @Override
    CompletableFuture<?> press(String name, String letter) {
        var seat = theatre.seat(name);
        int before = answers(seat);
        seat.press(question, button(question, letter), List.of());
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (answers(seat) == before && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        assertThat(answers(seat)).as(name + " is answered").isGreaterThan(before);
        return CompletableFuture.completedFuture(letter);
    }

    private static int answers(SimulatedSeat seat) {
        return (int) seat.screen().stream().filter(Seen::onlyYou).count();
    }

    private static Control button(Seen seen, String letter) {
        return seen.message().rows().get(0).stream()
                .filter(control -> control instanceof Control.Button button
                        && button.label().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    /** At most fifteen seconds, so that the round stays open however slow the machine is. */
    @Override
    void meanwhile() {
        if (gone.compareTo(Duration.ofSeconds(15)) < 0) {
            gone = gone.plus(A_MOMENT);
            theatre.clock().advance(A_MOMENT);
            theatre.tick();
        }
    }
}
