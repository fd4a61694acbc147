package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideReaderTest {

    private static final String HEAD = """
            ---
            title: The STAR method
            summary: Tell a story that has a point.
            order: 3
            level: mid
            stage: behavioural
            ---
            """;

    @Test
    void a_guide_has_a_head_and_a_text() {
        var read = read("\uFEFF" + HEAD.replace("\n", "\r\n") + "\r\n# Situation\r\n\r\nSay it.\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.guides()).singleElement().satisfies(written -> {
            assertThat(written.guide())
                    .isEqualTo(new Guide(
                            "star-method",
                            "The STAR method",
                            "Tell a story that has a point.",
                            3,
                            Optional.of(Level.MID),
                            Optional.of(Stage.BEHAVIOURAL),
                            "# Situation\n\nSay it."));
            assertThat(written.line()).isEqualTo(9);
        });
    }

    @Test
    void level_and_stage_may_be_left_out() {
        var read = read(HEAD.replace("level: mid\nstage: behavioural\n", "") + "Text.");
        assertThat(read.problems()).isEmpty();
        assertThat(read.guides()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: The STAR method                  | titel: The STAR method | 2: unknown field `titel`
            title: The STAR method                  | ''                     | lacks `title`
            summary: Tell a story that has a point. | summary: no            | 3: `summary` has 2 characters
            order: 3                                | order: third           | 4: `order` is no whole number
            order: 3                                | order: -3              | 4: `order` is no whole number
            level: mid                              | level: boss            | 5: level `boss` is not known
            stage: behavioural                      | stage: never           | 6: stage `never` is not known
            stage: behavioural                      | stage: [               | a bracket opens here
            """)
    void what_is_wrong_with_a_head_is_told_on_its_line(String from, String to, String complaint) {
        var changed = HEAD.replace(from, to);
        assertThat(read(changed + "Text.").problems())
                .extracting(problem -> problem.line() + ": " + problem.message())
                .anyMatch(told -> told.contains(complaint));
        assertThat(read(changed + "Text.").guides()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', has no head", "'# Title', has no head", "'---\ntitle: x', has no head", "'---\n---\nText', file"})
    void a_guide_without_a_head_is_told(String text, String complaint) {
        assertThat(read(text.replace("\\n", "\n")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.inWords()).contains(complaint));
    }

    @Test
    void a_guide_without_a_text_is_told() {
        assertThat(read(HEAD + "\n\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("the guide has no text"));
    }

    private static GuideReader.Read read(String text) {
        return GuideReader.read(
                new BankFile("questions/guides/star-method.md", "guides", text.getBytes(StandardCharsets.UTF_8)));
    }
}
