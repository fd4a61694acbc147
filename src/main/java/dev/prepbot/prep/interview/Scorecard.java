package dev.prepbot.prep.interview;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.Topic;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an interview shows in the end; questions that were not reached do not count, skipped ones count as nothing
 * covered, and what a follow-up brought out counts like what was said at first.
 *
 * @param score the mean over the questions, 0 to 1
 * @param answered how many questions were answered
 * @param skipped how many were skipped
 * @param topics each topic that came up, weakest first
 */
public record Scorecard(double score, int answered, int skipped, List<TopicScore> topics) {

    public Scorecard {
        topics = List.copyOf(topics);
    }

    /**
     * How someone did in one topic.
     *
     * @param score the mean over its questions, 0 to 1
     */
    public record TopicScore(Topic topic, double score) {}

    public static Scorecard of(Interview interview) {
        var settled = interview.rounds().stream()
                .filter(round -> round.question().settled())
                .toList();
        int answered = (int) settled.stream()
                .filter(round -> round.question().grade().isPresent())
                .count();
        Map<Topic, Double> means = settled.stream()
                .collect(Collectors.groupingBy(
                        round -> round.question().question().topic(),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(Scorecard::score)));
        var topics = means.entrySet().stream()
                .map(entry -> new TopicScore(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(TopicScore::score))
                .toList();
        double mean = settled.stream().mapToDouble(Scorecard::score).average().orElse(0);
        return new Scorecard(mean, answered, settled.size() - answered, topics);
    }

    /** The topics in which something was missed, weakest first. */
    public List<Topic> toPractise(int most) {
        return topics.stream()
                .filter(topic -> topic.score() < 1)
                .limit(most)
                .map(TopicScore::topic)
                .toList();
    }

    private static double score(Round round) {
        return round.outcome().map(Grade::score).orElse(0.0);
    }
}
