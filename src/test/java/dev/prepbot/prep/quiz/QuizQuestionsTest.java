package dev.prepbot.prep.quiz;

import static dev.prepbot.prep.quiz.QuizSamples.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which questions a quiz asks, and in which order its options come. */
final class QuizQuestionsTest {

    private static final Bank BANK = new Bank(List.of(
            question("a-mid", "apis", Level.MID, true),
            question("a-senior", "apis", Level.SENIOR, true),
            question("a-talk", "apis", Level.MID, false),
            question("d-mid", "databases", Level.MID, true)));

    @Test
    void only_questions_with_a_multiple_choice_form_are_asked_and_none_twice() {
        assertThat(drawn(new QuizQuestions(Set.of(), Optional.empty()), 20))
                .containsExactlyInAnyOrder("a-mid", "a-senior", "d-mid");
    }

    @Test
    void the_level_comes_first_and_others_of_the_topic_only_where_it_has_too_few() {
        var senior = new QuizQuestions(Set.of(new Topic("apis")), Optional.of(Level.SENIOR));
        assertThat(drawn(senior, 1)).containsExactly("a-senior");
        assertThat(drawn(senior, 5)).containsExactly("a-senior", "a-mid");
    }

    @Test
    void what_was_not_asked_there_before_comes_first() {
        var history = List.of(new QuestionId("a-mid"), new QuestionId("d-mid"));
        var drawn = new QuizQuestions(Set.of(), Optional.empty()).draw(BANK, 2, history, new Random(1));
        assertThat(drawn).extracting(question -> question.id().value()).containsExactly("a-senior", "d-mid");
    }

    @Test
    void the_order_of_the_options_is_one_of_chance_and_the_right_one_stays_right() {
        var random = new Random(7);
        var rounds = IntStream.range(0, 50)
                .mapToObj(draw -> Round.of(BANK.all().get(0), random))
                .toList();
        var places = new HashSet<Integer>();
        for (var round : rounds) {
            assertThat(round.options().get(round.right()).text()).isEqualTo("option 1");
            assertThat(round.options()).hasSize(4).doesNotHaveDuplicates();
            places.add(round.right());
        }
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void a_question_without_a_wording_for_quizzes_is_asked_as_it_is() {
        assertThat(Round.of(BANK.all().get(0), new Random(1)).ask()).isEqualTo("Why a-mid?");
    }

    private static List<String> drawn(QuizQuestions questions, int wanted) {
        return questions.draw(BANK, wanted, List.of(), new Random(3)).stream()
                .map(Question::id)
                .map(QuestionId::value)
                .toList();
    }
}
