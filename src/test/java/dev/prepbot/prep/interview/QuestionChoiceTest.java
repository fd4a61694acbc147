package dev.prepbot.prep.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which questions an interview asks. */
final class QuestionChoiceTest {

    private static final long SEED = 11;

    private final List<Question> questions = new ArrayList<>();

    @Test
    void questions_come_from_as_many_topics_as_there_are() {
        for (var topic : List.of("apis", "databases", "testing", "security", "delivery")) {
            add(4, topic, Level.MID, Kind.CONCEPT, Stage.TECHNICAL_SCREEN);
        }
        assertThat(choose(Stage.TECHNICAL_SCREEN, Level.MID, 5))
                .extracting(Question::topic)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void what_was_never_asked_comes_first_and_then_what_was_longest_ago() {
        add(4, "apis", Level.MID, Kind.CONCEPT, Stage.TECHNICAL_SCREEN);
        var history = List.of(id(2), id(0), id(3));
        assertThat(choose(Stage.TECHNICAL_SCREEN, Level.MID, 3, history))
                .extracting(Question::id)
                .containsExactly(id(1), id(3), id(0));
    }

    @Test
    void a_stage_asks_its_own_kinds() {
        add(5, "apis", Level.MID, Kind.CONCEPT, Stage.TECHNICAL_SCREEN, Stage.RECRUITER_SCREEN);
        add(5, "screening", Level.MID, Kind.SCREENING, Stage.RECRUITER_SCREEN);
        add(5, "behavioural", Level.MID, Kind.BEHAVIOURAL, Stage.BEHAVIOURAL);
        assertThat(choose(Stage.RECRUITER_SCREEN, Level.MID, 5)).allMatch(is(Kind.SCREENING));
        assertThat(choose(Stage.TECHNICAL_SCREEN, Level.MID, 5)).allMatch(is(Kind.CONCEPT));
        assertThat(choose(Stage.BEHAVIOURAL, Level.MID, 5)).allMatch(is(Kind.BEHAVIOURAL));
    }

    @Test
    void the_final_round_closes_with_one_question_of_yours() {
        add(9, "reverse", Level.MID, Kind.REVERSE, Stage.FINAL);
        add(9, "system-design", Level.MID, Kind.DESIGN, Stage.FINAL);
        var chosen = choose(Stage.FINAL, Level.MID, 4);
        assertThat(chosen).hasSize(4);
        assertThat(chosen.subList(0, 3)).allMatch(is(Kind.DESIGN));
        assertThat(chosen.get(3)).matches(is(Kind.REVERSE));
        assertThat(choose(Stage.FINAL, Level.MID, 1)).allMatch(is(Kind.DESIGN));
    }

    @Test
    void too_few_are_filled_up_from_near_levels_then_kinds_then_stages_but_nothing_unfit() {
        add(1, "apis", Level.SENIOR, Kind.CONCEPT, Stage.TECHNICAL_SCREEN);
        add(1, "apis", Level.JUNIOR, Kind.CONCEPT, Stage.TECHNICAL_SCREEN);
        add(1, "apis", Level.MID, Kind.CONCEPT, Stage.TECHNICAL_SCREEN);
        add(1, "apis", Level.SENIOR, Kind.SCENARIO, Stage.TECHNICAL_SCREEN);
        add(1, "apis", Level.SENIOR, Kind.CONCEPT, Stage.TECHNICAL_INTERVIEW);
        add(1, "reverse", Level.SENIOR, Kind.REVERSE, Stage.TECHNICAL_SCREEN);
        add(1, "behavioural", Level.SENIOR, Kind.BEHAVIOURAL, Stage.BEHAVIOURAL);
        assertThat(choose(Stage.TECHNICAL_SCREEN, Level.SENIOR, 10))
                .extracting(Question::id)
                .containsExactly(id(0), id(2), id(1), id(3), id(4));
    }

    @Test
    void an_empty_bank_gives_none() {
        assertThat(choose(Stage.FINAL, Level.JUNIOR, 5)).isEmpty();
    }

    private void add(int count, String topic, Level level, Kind kind, Stage... stages) {
        IntStream.range(0, count)
                .forEach(
                        i -> questions.add(Samples.question(id(questions.size()).value(), topic, level, kind, stages)));
    }

    private static QuestionId id(int number) {
        return new QuestionId("q" + number);
    }

    private static Predicate<Question> is(Kind kind) {
        return question -> question.placing().kind() == kind;
    }

    private List<Question> choose(Stage stage, Level level, int count) {
        return choose(stage, level, count, List.of());
    }

    private List<Question> choose(Stage stage, Level level, int count, List<QuestionId> history) {
        return QuestionChoice.of(new Bank(questions), new Wanted(stage, level, count), history, new Random(SEED));
    }
}
