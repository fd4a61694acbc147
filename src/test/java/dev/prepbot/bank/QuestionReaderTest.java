package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Choices;
import dev.prepbot.prep.question.FollowUp;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Source;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

    private final Question question =
            Samples.read(Samples.question()).questions().get(0).question();

    @Test
    void a_question_has_its_id_and_place() {
        assertThat(question.id()).isEqualTo(new QuestionId("db-index-cost"));
        assertThat(question.placing())
                .isEqualTo(new Placing(
                        new Topic("databases"),
                        Level.JUNIOR,
                        Kind.CONCEPT,
                        Set.of(Stage.TECHNICAL_SCREEN, Stage.TECHNICAL_INTERVIEW),
                        List.of("sql", "indexes")));
    }

    @Test
    void a_key_point_is_a_text_or_has_fields() {
        assertThat(question.keyPoints())
                .containsExactly(
                        new KeyPoint("Each index adds work to every insert, update and delete.", 1, List.of()),
                        new KeyPoint(
                                "An index takes room on disk and in memory.",
                                2,
                                List.of("indexes need storage of their own")),
                        new KeyPoint("The planner has more plans to weigh.", 1, List.of()));
    }

    @Test
    void guidance_is_kept_word_for_word() {
        var guidance = question.guidance();
        assertThat(guidance.hint()).isEqualTo("Think of everything that happens when a row changes.");
        assertThat(guidance.modelAnswer()).isEqualTo("""
                        Reads get faster because the database no longer looks at every row.

                        ```sql
                        CREATE INDEX ON orders (customer_id);
                        ```

                        Writes pay for it.""");
        assertThat(guidance.pitfalls()).containsExactly("Adding an index for each column.");
        assertThat(guidance.looksFor()).containsExactly("Weighs reads against writes.");
        assertThat(guidance.followUps())
                .containsExactly(new FollowUp(
                        "How do you find an index that nobody uses?",
                        "Looks at the statistics that the database keeps of index scans."));
    }

    @Test
    void choices_and_sources_are_read() {
        assertThat(question.quiz())
                .contains(new Choices(
                        Optional.of("What does one more index slow down?"),
                        List.of(
                                new Choices.Option(
                                        "Writes to the table", true, "Each write must keep the index in order."),
                                new Choices.Option(
                                        "Reads by primary key", false, "They do not touch the new index."))));
        assertThat(question.sources())
                .containsExactly(new Source(
                        "PostgreSQL documentation",
                        Optional.of("Indexes, introduction"),
                        Optional.of("https://www.postgresql.org/docs/current/indexes-intro.html")));
    }

    @Test
    void every_problem_of_a_file_is_told_at_once() {
        var text = Samples.question()
                .replace("level: junior", "level: middle")
                .replace("weight: 2", "weight: 9")
                .replace("https://", "http://");
        assertThat(Samples.read(text).problems()).extracting(Problem::line).containsExactly(5, 13, 43);
    }
}
