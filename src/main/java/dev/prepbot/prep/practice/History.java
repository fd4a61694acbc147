package dev.prepbot.prep.practice;

import dev.prepbot.prep.question.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What someone was asked and how they did.
 *
 * @param scores what their last answer to each question earned, 0 to 1
 * @param asked the questions they were asked, latest first
 * @param today those that they were asked or answered on this local day
 */
public record History(Map<QuestionId, Double> scores, List<QuestionId> asked, Set<QuestionId> today) {

    /** Nothing asked, nothing answered. */
    public static final History NONE = new History(Map.of(), List.of(), Set.of());

    public History {
        scores = Map.copyOf(scores);
        asked = List.copyOf(asked);
        today = Set.copyOf(today);
    }
}
