package dev.prepbot.prep.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws questions so that none comes again before all have come, and then the one that was longest ago. */
public final class Rotation {

    private Rotation() {}

    /**
     * The next question.
     *
     * @param candidates those that may be drawn
     * @param history those drawn before, latest first
     * @param random picks among those never drawn
     * @return empty if there are no candidates
     */
    public static Optional<Question> next(List<Question> candidates, List<QuestionId> history, RandomGenerator random) {
        var lastDrawn = new HashMap<QuestionId, Integer>();
        for (int i = 0; i < history.size(); i++) {
            lastDrawn.putIfAbsent(history.get(i), i);
        }
        var fresh = candidates.stream()
                .filter(question -> !lastDrawn.containsKey(question.id()))
                .toList();
        if (!fresh.isEmpty()) {
            return Optional.of(fresh.get(random.nextInt(fresh.size())));
        }
        return candidates.stream().max((a, b) -> Integer.compare(drawn(lastDrawn, a), drawn(lastDrawn, b)));
    }

    private static int drawn(Map<QuestionId, Integer> lastDrawn, Question question) {
        return lastDrawn.getOrDefault(question.id(), Integer.MAX_VALUE);
    }
}
