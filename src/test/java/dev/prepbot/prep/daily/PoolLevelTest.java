package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Rotation;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PoolLevelTest {

    private final List<Question> pool =
            IntStream.range(0, 8).mapToObj(n -> question("q" + n)).toList();

    @Test
    void a_question_counts_as_used_however_often_it_was() {
        var used = List.of(pool.get(3).id(), pool.get(3).id(), new QuestionId("of-another-pool"));

        assertThat(PoolLevel.of(pool, used)).isEqualTo(new PoolLevel(7, 8));
    }

    @Test
    void staff_are_warned_once_and_before_the_pool_runs_out() {
        var used = new ArrayList<QuestionId>();
        var warnedAt = new ArrayList<PoolLevel>();
        for (int day = 0; day < 30; day++) {
            var before = PoolLevel.of(pool, used);
            used.add(0, Rotation.next(pool, used, new Random(day)).orElseThrow().id());
            var after = PoolLevel.of(pool, used);
            if (after.warnsAfter(before)) {
                warnedAt.add(after);
            }
        }

        assertThat(warnedAt).containsExactly(new PoolLevel(5, 8));
    }

    @Test
    void a_pool_that_is_narrow_from_the_start_is_low() {
        assertThat(PoolLevel.of(pool.subList(0, 3), List.of()).low()).isTrue();
        assertThat(PoolLevel.of(pool, List.of()).low()).isFalse();
    }

    @Test
    void without_topics_a_schedule_asks_for_facts_and_with_them_for_all_kinds() {
        var behavioural = new Topic("behavioural");

        assertThat(What.ANYTHING.pool().kinds()).doesNotContain(Kind.BEHAVIOURAL);
        assertThat(new What(Set.of(behavioural), Optional.of(Level.MID)).pool().kinds())
                .isEmpty();
    }

    private static Question question(String id) {
        var placing = new Placing(new Topic("java"), Level.MID, Kind.CONCEPT, Set.of(), List.of());
        return new Question(new QuestionId(id), "Why?", placing, List.of(), guidance(), Optional.empty(), List.of());
    }

    private static Guidance guidance() {
        return new Guidance("", "", List.of(), List.of(), List.of());
    }
}
