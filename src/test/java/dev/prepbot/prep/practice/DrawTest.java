package dev.prepbot.prep.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final long SEED = 20261122;

    private static final List<Question> BANK = Stream.of("weak", "strong", "new")
            .flatMap(topic -> IntStream.range(0, 6).mapToObj(number -> question(topic, number)))
            .toList();

    /** Six answers in a weak field and six in a strong one; nothing in the new one. */
    private static final History HISTORY = new History(
            BANK.stream()
                    .filter(question -> !question.topic().slug().equals("new"))
                    .collect(Collectors.toMap(
                            Question::id, question -> question.topic().slug().equals("weak") ? 0.1 : 0.95)),
            List.of(),
            Set.of());

    @Test
    void weak_topics_come_more_often_but_not_only() {
        var counts = counts(HISTORY);
        assertThat(counts.getOrDefault("weak", 0)).isGreaterThan(3 * counts.getOrDefault("strong", 0));
        assertThat(counts.getOrDefault("weak", 0)).isGreaterThan(counts.getOrDefault("new", 0));
        assertThat(counts.getOrDefault("new", 0)).isGreaterThan(2 * counts.getOrDefault("strong", 0));
        assertThat(counts.getOrDefault("strong", 0)).isGreaterThan(300);
    }

    @Test
    void without_answers_every_topic_comes_about_as_often() {
        assertThat(counts(History.NONE).values()).allMatch(count -> count > 3_000 && count < 3_670);
    }

    @Test
    void within_a_topic_what_went_badly_comes_more_often_than_what_went_well() {
        var scores = Map.of(id("weak", 0), 1.0, id("weak", 1), 0.0);
        var counts = new HashMap<String, Integer>();
        draws(new History(scores, List.of(), Set.of()))
                .forEach(question -> counts.merge(question.id().value(), 1, Integer::sum));
        assertThat(counts.getOrDefault("weak-1", 0)).isGreaterThan(4 * counts.getOrDefault("weak-0", 0));
        assertThat(counts.getOrDefault("weak-0", 0)).isPositive();
    }

    @Test
    void what_was_asked_today_does_not_come_again_today() {
        var today = BANK.stream().skip(1).map(Question::id).collect(Collectors.toSet());
        assertThat(draws(new History(Map.of(), List.of(), today)))
                .allMatch(question -> question.id().equals(BANK.get(0).id()));
    }

    @Test
    void the_half_that_was_asked_last_rests() {
        var asked = BANK.stream().map(Question::id).toList();
        var drawn = draws(new History(Map.of(), asked, Set.of())).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(asked.subList(9, 18));
    }

    @Test
    void when_all_were_asked_today_the_one_longest_ago_comes() {
        var asked = BANK.stream().map(Question::id).toList();
        assertThat(draws(new History(Map.of(), asked, Set.copyOf(asked))))
                .allMatch(question -> question.id().equals(asked.get(17)));
    }

    @Test
    void one_question_alone_comes_again_rather_than_nothing() {
        var only = BANK.subList(0, 1);
        var history = new History(
                Map.of(), List.of(only.get(0).id()), Set.of(only.get(0).id()));
        assertThat(Draw.next(only, history, new Random(SEED))).contains(only.get(0));
        assertThat(Draw.next(List.of(), history, new Random(SEED))).isEmpty();
    }

    @Test
    void a_small_topic_comes_as_often_as_a_large_one() {
        var few = new ArrayList<>(BANK.subList(0, 1));
        few.addAll(BANK.subList(6, 12));
        var random = new Random(SEED);
        long small = IntStream.range(0, 1_000)
                .mapToObj(i -> Draw.next(few, History.NONE, random).orElseThrow())
                .filter(question -> question.topic().slug().equals("weak"))
                .count();
        assertThat(small).isBetween(430L, 570L);
    }

    private static Map<String, Integer> counts(History history) {
        var counts = new HashMap<String, Integer>();
        draws(history).forEach(question -> counts.merge(question.topic().slug(), 1, Integer::sum));
        return counts;
    }

    private static List<Question> draws(History history) {
        var random = new Random(SEED);
        return IntStream.range(0, 10_000)
                .mapToObj(i -> Draw.next(BANK, history, random).orElseThrow())
                .toList();
    }

    private static QuestionId id(String topic, int number) {
        return new QuestionId(topic + "-" + number);
    }

    private static Question question(String topic, int number) {
        return new Question(
                id(topic, number),
                "What?",
                new Placing(new Topic(topic), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
                List.of(),
                new Guidance("", "", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
    }
}
