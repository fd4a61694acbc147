package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final String PROMPT = "An index makes a query faster. What does it cost?";
    private static final String HINT = "Think of everything that happens when a row changes.";

    @Test
    void prompts_that_differ_in_a_word_are_near_duplicates() {
        var first = Samples.changed(PROMPT, PROMPT);
        var second = Samples.changed(PROMPT, "An index makes a query faster, but what does it cost?");
        assertThat(new NearDuplicates().of(List.of(first, second)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("nearly that of `db-index-cost` at sample.yaml:4"));
    }

    @Test
    void prompts_on_the_same_subject_are_not_near_duplicates() {
        var first = Samples.changed(PROMPT, PROMPT);
        var second = Samples.changed(PROMPT, "When does the planner leave an index aside although it exists?");
        assertThat(new NearDuplicates().of(List.of(first, second))).isEmpty();
    }

    @Test
    void a_frame_that_many_prompts_share_does_not_make_them_duplicates() {
        var framed = List.of("on-call duty", "code review", "growth", "technical debt", "incidents").stream()
                .map(subject ->
                        Samples.changed(PROMPT, "You may ask questions. What would you ask about " + subject + "?"))
                .toList();
        assertThat(new NearDuplicates().of(framed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"79, 1", "80, 0", "250, 0", "251, 1"})
    void a_model_answer_has_80_to_250_words_without_code(int words, int problems) {
        // The sample has 16 words beside its code.
        var answer = "word ".repeat(words - 16).strip();
        assertThat(new AnswerLength()
                        .of(List.of(Samples.changed("Writes pay for it.", answer + " Writes pay for it."))))
                .hasSize(problems);
    }

    @Test
    void a_hint_with_the_words_of_a_key_point_gives_it_away() {
        var question = Samples.changed(HINT, "Remember that an index takes room, on disk and in the memory.");
        assertThat(new LeakyHints().of(List.of(question)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).endsWith("An index takes room on disk and in memory."));
    }

    @Test
    void a_hint_with_an_accepted_wording_gives_its_point_away() {
        var question = Samples.changed(HINT, "Do indexes need storage of their own?");
        assertThat(new LeakyHints().of(List.of(question))).hasSize(1);
    }

    @Test
    void a_hint_on_the_same_subject_gives_nothing_away() {
        assertThat(new LeakyHints().of(List.of(Samples.changed(HINT, HINT)))).isEmpty();
    }

    @Test
    void a_key_point_that_repeats_the_prompt_is_found_on_its_line() {
        var question = Samples.changed("The planner has more plans to weigh.", "An index makes the query faster.");
        assertThat(new EchoedPoints().of(List.of(question)))
                .extracting(Problem::line)
                .containsExactly(16);
    }

    @Test
    void a_right_option_always_in_the_same_place_is_found() {
        assertThat(new BalancedChoices().of(quizzes(20, 0, 0)))
                .extracting(Problem::message)
                .contains("option 1 is the right one in 20 of 20 quiz questions; even would be 10");
    }

    @Test
    void a_right_option_that_is_mostly_longest_is_found() {
        assertThat(new BalancedChoices().of(quizzes(20, 10, 20)))
                .extracting(Problem::message)
                .containsExactly("the right option is the longest in 20 of 20 quiz questions; even would be 10");
    }

    @Test
    void balanced_choices_are_fine() {
        assertThat(new BalancedChoices().of(quizzes(20, 10, 0))).isEmpty();
    }

    @Test
    void a_few_choices_may_be_uneven_by_chance() {
        assertThat(new BalancedChoices().of(quizzes(11, 0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the behavior of it, behaviour",
        "we optimize here, optimise",
        "it was deserialized, deserialised",
        "Normalization helps, Normalisation",
        "(optimized), optimised",
        "an unauthorized call, unauthorised"
    })
    void american_spelling_is_told_with_the_british_form(String text, String british) {
        assertThat(spelling(HINT, text)).singleElement().satisfies(problem -> {
            assertThat(problem.suggestion()).isEqualTo("write `" + british + "`");
            assertThat(problem.line()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the `serialize` method",
                "the Authorization header",
                "run ANALYZE now",
                "see https://example.org/optimize-it",
                "a collaboration with a laboratory",
                "the size of a prize",
                "call serialize_all here"
            })
    void code_addresses_names_and_other_words_are_left_alone(String text) {
        assertThat(spelling(HINT, text)).isEmpty();
    }

    @Test
    void in_a_block_the_line_of_the_word_is_told() {
        assertThat(spelling("Writes pay for it.", "Writes pay for the behavior."))
                .extracting(Problem::line)
                .containsExactly(24);
    }

    @Test
    void fenced_code_tags_and_wordings_to_accept_are_left_alone() {
        assertThat(spelling("CREATE INDEX ON orders (customer_id);", "serialize behavior;"))
                .isEmpty();
        assertThat(spelling("[sql, indexes]", "[normalization]")).isEmpty();
        assertThat(spelling("indexes need storage of their own", "optimize storage"))
                .isEmpty();
    }

    @Test
    void all_checks_run_and_are_told_by_line() {
        var question = Samples.changed(HINT, "Does an index take room on disk and in memory? Minimize.");
        assertThat(Lint.lint(List.of(question)))
                .extracting(Problem::line)
                .isSorted()
                .contains(9, 17);
    }

    private static List<Problem> spelling(String from, String to) {
        return new BritishSpelling().of(List.of(Samples.changed(from, to)));
    }

    /** So many quiz questions, in some of which the right option is the second, and in some the longest. */
    private static List<Sourced> quizzes(int count, int second, int longest) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var question = Samples.question()
                            .replace(
                                    "Writes to the table", i < longest ? "Writes to the table, all of them" : "Writes");
                    var text = i < second ? rightLast(question) : question;
                    return Samples.read(text).questions().get(0);
                })
                .toList();
    }

    private static String rightLast(String text) {
        int begin = text.indexOf("        - option: Writes");
        int middle = text.indexOf("        - option: Reads");
        int end = text.indexOf("    sources:");
        return text.substring(0, begin)
                + text.substring(middle, end)
                + text.substring(begin, middle)
                + text.substring(end);
    }
}
