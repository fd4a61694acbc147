package dev.prepbot.prep.practice;

import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Draws the question to practise next: first a topic and level, the weaker the more often; then one of its questions, one
 * that was answered well less often than the others.
 *
 * <p>What was asked today does not come again today, and the half of the questions that was asked last rests, while there
 * are others.
 */
public final class Draw {

    /** Of a field without answers half is taken to be known, as surely as two answers would say. */
    private static final int ASSUMED_ANSWERS = 2;

    private static final double ASSUMED_SCORE = 0.5;

    /** What is known by heart comes a seventh as often as what is not known at all, not never. */
    private static final double LEAST = 0.15;

    private final List<Question> candidates;
    private final History history;

    private Draw(List<Question> candidates, History history) {
        this.candidates = candidates;
        this.history = history;
    }

    /** A topic at a level. */
    private record Field(Topic topic, Level level) {
        static Field of(Question question) {
            return new Field(question.topic(), question.level());
        }
    }

    /**
     * The next question.
     *
     * @param candidates those that may be drawn
     * @return empty if there are no candidates
     */
    public static Optional<Question> next(List<Question> candidates, History history, RandomGenerator random) {
        return new Draw(candidates, history).draw(random);
    }

    private Optional<Question> draw(RandomGenerator random) {
        var rested = without(resting());
        var fit = rested.isEmpty() ? without(history.today()) : rested;
        if (fit.isEmpty()) {
            return candidates.stream().max(Comparator.comparingInt(this::sinceAsked));
        }
        var byField = fit.stream().collect(Collectors.groupingBy(Field::of, LinkedHashMap::new, Collectors.toList()));
        var needs = needs();
        var field = weighted(List.copyOf(byField.keySet()), one -> needs.getOrDefault(one, 1.0), random);
        return Optional.of(weighted(byField.getOrDefault(field, fit), this::need, random));
    }

    private List<Question> without(Set<QuestionId> some) {
        return candidates.stream()
                .filter(question -> !some.contains(question.id()))
                .toList();
    }

    private Set<QuestionId> resting() {
        var ids = candidates.stream().map(Question::id).collect(Collectors.toSet());
        var resting = new HashSet<>(history.today());
        history.asked().stream()
                .filter(ids::contains)
                .distinct()
                .limit(candidates.size() / 2)
                .forEach(resting::add);
        return resting;
    }

    /** How many other questions were asked since this one. */
    private int sinceAsked(Question question) {
        int at = history.asked().indexOf(question.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** How much each field needs practice, {@value #LEAST} to 1.15. */
    private Map<Field, Double> needs() {
        return candidates.stream()
                .collect(Collectors.groupingBy(
                        Field::of, Collectors.collectingAndThen(Collectors.toList(), this::needOfField)));
    }

    private double needOfField(List<Question> questions) {
        var scores = questions.stream()
                .map(Question::id)
                .filter(history.scores()::containsKey)
                .mapToDouble(id -> history.scores().getOrDefault(id, 0.0))
                .toArray();
        double sum = ASSUMED_ANSWERS * ASSUMED_SCORE;
        for (double score : scores) {
            sum += score;
        }
        return LEAST + 1 - sum / (ASSUMED_ANSWERS + scores.length);
    }

    private double need(Question question) {
        return history.scores().containsKey(question.id())
                ? LEAST + 1 - history.scores().getOrDefault(question.id(), 0.0)
                : 1;
    }

    private static <T> T weighted(List<T> some, ToDoubleFunction<T> weight, RandomGenerator random) {
        double left = random.nextDouble() * some.stream().mapToDouble(weight).sum();
        for (var one : some) {
            left -= weight.applyAsDouble(one);
            if (left < 0) {
                return one;
            }
        }
        return some.get(some.size() - 1);
    }
}
