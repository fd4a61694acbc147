package dev.prepbot.prep.question;

import static dev.prepbot.prep.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RotationTest {

    private static final List<Question> FIVE =
            Stream.of("a", "b", "c", "d", "e").map(Questions::question).toList();

    @Test
    void without_candidates_there_is_none() {
        assertThat(Rotation.next(List.of(), ids("a"), new Random(1))).isEmpty();
    }

    @Test
    void none_comes_again_before_all_have_come() {
        for (long seed = 0; seed < 200; seed++) {
            var history = new ArrayList<QuestionId>();
            var random = new Random(seed);
            for (int i = 0; i < 50; i++) {
                var next = Rotation.next(FIVE, history, random).orElseThrow();
                var lastFour = history.subList(0, Math.min(FIVE.size() - 1, history.size()));
                assertThat(lastFour).as("seed %s", seed).doesNotContain(next.id());
                history.add(0, next.id());
            }
        }
    }

    @Test
    void when_all_have_come_it_is_the_one_longest_ago() {
        assertThat(Rotation.next(FIVE, ids("a", "b", "a", "c", "e", "d"), new Random(1)))
                .map(Question::id)
                .contains(new QuestionId("d"));
    }

    @Test
    void a_new_question_comes_before_any_old_one() {
        assertThat(Rotation.next(FIVE, ids("e", "d", "c", "b"), new Random(1)))
                .map(Question::id)
                .contains(new QuestionId("a"));
    }

    @Test
    void a_history_of_other_questions_holds_nothing_back() {
        assertThat(Rotation.next(List.of(question("a")), ids("x", "y"), new Random(1)))
                .isPresent();
    }

    @Test
    void every_new_question_can_come_first() {
        var first = new HashSet<QuestionId>();
        for (long seed = 0; seed < 100; seed++) {
            first.add(Rotation.next(FIVE, List.of(), new Random(seed))
                    .orElseThrow()
                    .id());
        }
        assertThat(first).hasSize(FIVE.size());
    }

    private static List<QuestionId> ids(String... ids) {
        return Stream.of(ids).map(QuestionId::new).toList();
    }
}
