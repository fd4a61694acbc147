package dev.prepbot.dialogue;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.QuestionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs to write and code to review, as they come with the program. */
final class CodingTest {

    private static final Bank BUNDLED = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();

    @TempDir
    Path data;

    private final AtomicReference<Bank> bank = new AtomicReference<>(BUNDLED);
    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, () -> Objects.requireNonNull(bank.get()));
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void practice_hands_over_a_task_with_its_examples_and_the_time_it_takes() {
        var alice = alice("code-merge-windows");
        alice.uses("practice", "topic", "coding")
                .hears(
                        "Several teams announce maintenance windows",
                        "Write List<Window> merge(List<Window> windows)",
                        "// → List.of(new Window(0, 60))  (they touch)",
                        "Take about 20 minutes");
    }

    @Test
    void a_solution_is_shown_after_the_answer() {
        var alice = alice("code-merge-windows");
        alice.uses("practice", "topic", "coding")
                .presses("Answer")
                .answers("I sort the windows by start and compare each with the last merged one.")
                .hears("Sorting the windows by their start");
        alice.presses("Full answer")
                .hears("A solution in Java")
                .hears("var sorted = new ArrayList<>(windows);", "Time: O(n log n)", "Space: O(n)");
    }

    @Test
    void a_review_shows_the_code_and_afterwards_its_fault() {
        var alice = alice("review-order-search");
        alice.uses("practice", "topic", "coding").hears("AND status = '\" + status");
        alice.presses("Answer")
                .answers("The status goes into the query by concatenation: SQL injection.")
                .hears("Text from the request is concatenated");
        alice.presses("Full answer")
                .hears("The fault: ", "Why it hurts: ", "Mended")
                .hears("query.setString(2, status);");
    }

    @Test
    void an_interview_hands_over_the_code_too() {
        var alice = alice("review-order-search");
        alice.uses("mock start", "stage", "technical-interview", "level", "junior", "questions", "1")
                .hears("begins in a moment");
        alice.sees("Question 1 of 1", "AND status = '\" + status");
    }

    private Actor alice(String question) {
        var only = BUNDLED.find(new QuestionId(question)).orElseThrow();
        bank.set(new Bank(List.of(only), BUNDLED.catalogue()));
        return theatre.actor("alice");
    }
}
