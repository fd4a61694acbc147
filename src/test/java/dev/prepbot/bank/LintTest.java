package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final String PROMPT = "An index makes a query faster. What does it cost?";
    private static final String POINT = "The planner has more plans to weigh.";
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The planner has more plans to weigh and each insert must update one more tree.",
                "The planner weighs more plans; the cache holds fewer rows.",
                "The planner weighs more plans. The cache holds fewer rows."
            })
    void a_key_point_with_two_ideas_is_doubted_on_its_line(String point) {
        assertThat(new JoinedIdeas().of(List.of(Samples.changed(POINT, point))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(16);
                    assertThat(problem.message()).contains("two ideas");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The planner has more plans to weigh.",
                "The planner weighs rows and columns.",
                "The planner must look at the whole key and not only at a part of it.",
                "The planner must choose each time between one plan with a scan and many with an index.",
                "The planner reads `SELECT a; SELECT b` as two."
            })
    void a_key_point_with_one_idea_is_fine(String point) {
        assertThat(new JoinedIdeas().of(List.of(Samples.changed(POINT, point)))).isEmpty();
    }

    @Test
    void a_key_point_that_the_model_answer_does_not_make_is_doubted() {
        assertThat(new MissedPoints(LintTest::graded).of(List.of(Samples.changed(POINT, "Say wombat and koala."))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(17);
                    assertThat(problem.message()).endsWith("does not make the point: Say wombat and koala.");
                });
    }

    @Test
    void a_model_answer_that_makes_its_points_is_fine() {
        assertThat(new MissedPoints(LintTest::graded).of(List.of(Samples.changed(POINT, POINT))))
                .isEmpty();
    }

    @Test
    void a_wording_that_the_grader_never_takes_is_doubted() {
        var question = Samples.changed("indexes need storage of their own", "it is wombat");
        assertThat(new DeadWordings(LintTest::graded).of(List.of(question)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(12);
                    assertThat(problem.message()).contains("`it is wombat`", "can never earn its point");
                });
    }

    @Test
    void a_wording_that_earns_its_point_is_fine() {
        assertThat(new DeadWordings(LintTest::graded).of(List.of(Samples.changed(POINT, POINT))))
                .isEmpty();
    }

    @Test
    void doubts_are_warnings_and_the_rest_are_problems() {
        var report = new Lint(LintTest::graded).look(QuestionFiles.in(Samples.good()));
        assertThat(report.problems()).extracting(Problem::message).anyMatch(text -> text.contains("model answer"));
        assertThat(report.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See [this](http://example.org).   | a link does not begin with `https://`
            See [this](other.md).             | a link does not begin with `https://`
            ![A picture](https://a.org/b.png) | guides have no pictures
            A <b>bold</b> word                | guides have no HTML
            > Somebody said                   | guides have no quotes
            ---                               | guides have no lines or underlined headings
            The behavior of it                | `behavior` is American
            """)
    void a_guide_with_what_no_chat_shows_is_told_on_its_line(String text, String message) {
        assertThat(GuideRules.of(List.of(guide("# Title\n\n" + text))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo(message);
                    assertThat(problem.line()).isEqualTo(9);
                });
    }

    @Test
    void a_table_and_code_without_end_in_a_guide_are_told() {
        assertThat(GuideRules.of(List.of(guide("| a | b |")))).hasSize(1);
        assertThat(GuideRules.of(List.of(guide("Text\n\n```java\nint i;"))))
                .extracting(Problem::line)
                .containsExactly(9);
    }

    @Test
    void a_guide_in_its_small_markdown_is_fine() {
        var text = """
                # Title

                Some *words*, **more**, `<T> http://x`.

                - a [link](https://example.org)
                1. first

                ```html
                <b>behavior</b>
                ```
                """;
        assertThat(GuideRules.of(List.of(guide(text)))).isEmpty();
    }

    private static GuideReader.Written guide(String text) {
        var guide = new Guide("a-guide", "A guide", "It helps.", 1, Optional.empty(), Optional.empty(), text);
        return new GuideReader.Written(guide, "guides/a-guide.md", 7);
    }

    /** Everything is covered but what speaks of wombats. */
    private static Grade graded(Question question, String answer) {
        return new Grade(
                question.keyPoints().stream()
                        .map(point -> new PointGrade(
                                point.text(),
                                1,
                                point.text().contains("wombat") ? Verdict.MISSED : Verdict.COVERED,
                                List.of()))
                        .toList(),
                "test");
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
