package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.CodeReview;
import dev.prepbot.prep.question.CodingTask;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every solution in the bank does what its question says. */
class WorkedSolutionsTest {

    private static final List<Question> BANK = ((Loaded.Good) BankLoader.load(QuestionFiles.in(Path.of("questions"))))
            .bank()
            .all();

    static List<Named<Question>> coding() {
        return BANK.stream()
                .filter(question -> question.placing().kind() == Kind.CODING)
                .map(question -> Named.of(question.id().value(), question))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("coding")
    void a_worked_solution_passes_its_examples_and_tests(Question question) {
        assertThat(question.exercise())
                .as("%s has a task", question.id().value())
                .containsInstanceOf(CodingTask.class);
        question.exercise()
                .ifPresent(task -> assertThat(WorkedSolution.faults((CodingTask) task))
                        .as("%s", question.id().value())
                        .isEmpty());
    }

    @Test
    void every_review_has_code_to_look_at() {
        assertThat(BANK)
                .filteredOn(question -> question.placing().kind() == Kind.REVIEW)
                .allSatisfy(question -> assertThat(question.exercise()).containsInstanceOf(CodeReview.class))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void the_task_that_contributors_are_shown_works() {
        var shown = Samples.text(Path.of("questions/README.md"));
        int from = shown.indexOf("    task:\n");
        var task = shown.substring(from, shown.indexOf("```", from));
        var question = Samples.text(Samples.ALL.resolve("fine/coding-task.yaml"));
        assertThat(WorkedSolution.faults(task(question.substring(0, question.indexOf("    task:\n")) + task)))
                .isEmpty();
    }

    @Test
    void a_wrong_solution_is_told_by_the_case_that_fails() {
        assertThat(WorkedSolution.faults(sample("return n + n;", "return n * n;")))
                .containsExactly("twice(-1) gives 1, not -2");
    }

    @Test
    void a_solution_that_does_not_compile_is_told_by_its_line() {
        assertThat(WorkedSolution.faults(sample("return n + n;", "return m + n;")))
                .singleElement()
                .asString()
                .startsWith("does not compile: return m + n;: cannot find symbol");
    }

    @Test
    void an_exception_that_was_not_foretold_is_a_fault() {
        assertThat(WorkedSolution.faults(sample("return n + n;", "return n / 0;")))
                .hasSize(3)
                .first()
                .isEqualTo("twice(2) gives throws ArithmeticException, not 4");
    }

    @Test
    void an_exception_that_was_foretold_is_none() {
        var throwing = sample(
                "return n + n;",
                "return n == 0 ? 1 / n : n + n;",
                "output: \"0\"",
                "output: throws ArithmeticException");
        assertThat(WorkedSolution.faults(throwing)).isEmpty();
        assertThat(WorkedSolution.faults(sample("output: \"0\"", "output: throws ArithmeticException")))
                .containsExactly("twice(0) gives 0, not throws ArithmeticException");
    }

    /** @param changes what to replace, each followed by what to put there */
    private static CodingTask sample(String... changes) {
        var text = Samples.text(Samples.ALL.resolve("fine/coding-task.yaml"));
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return task(text);
    }

    private static CodingTask task(String file) {
        var read = Samples.read(file);
        assertThat(read.problems()).isEmpty();
        return (CodingTask) read.questions().get(0).question().exercise().orElseThrow();
    }
}
