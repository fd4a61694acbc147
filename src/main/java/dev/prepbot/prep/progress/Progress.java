package dev.prepbot.prep.progress;

import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How someone has done so far. Only answers in earnest count, and of several to one question the latest.
 *
 * @param answers how many answers they gave
 * @param questions how many different questions these were to
 * @param days on how many local days
 * @param topics each topic with an answer, best covered first
 * @param levels each level with an answer
 * @param recent the answers of the last {@link #RECENT}
 * @param before those of as many days before
 */
public record Progress(
        int answers,
        int questions,
        int days,
        List<Part<Topic>> topics,
        List<Part<Level>> levels,
        Stretch recent,
        Stretch before) {

    /** With fewer answered questions a topic is called neither strong nor weak. */
    public static final int ENOUGH = 3;

    public static final Duration RECENT = Duration.ofDays(7);

    public Progress {
        topics = List.copyOf(topics);
        levels = List.copyOf(levels);
    }

    /**
     * How someone did in a part of the bank.
     *
     * @param questions how many of its questions they answered
     * @param share the mean share of the key points that their latest answers cover, 0 to 1
     */
    public record Part<T>(T of, int questions, double share) {}

    /**
     * How someone did over some days.
     *
     * @param share the mean share of the key points that these answers cover, 0 to 1; 0 where there are none
     */
    public record Stretch(int answers, double share) {

        private static Stretch of(List<Attempt> attempts) {
            return new Stretch(
                    attempts.size(),
                    attempts.stream()
                            .mapToDouble(attempt -> attempt.grade().score())
                            .average()
                            .orElse(0));
        }
    }

    /** What the attempts of one person amount to, oldest first; questions that the bank has no more have no topic. */
    public static Progress of(List<Attempt> attempts, Bank bank, Instant now) {
        var earnest =
                attempts.stream().filter(attempt -> attempt.grade().inEarnest()).toList();
        var latest = new LinkedHashMap<QuestionId, Attempt>();
        earnest.forEach(attempt -> latest.put(attempt.question(), attempt));
        var recently = now.minus(RECENT);
        return new Progress(
                earnest.size(),
                latest.size(),
                (int) earnest.stream().map(Progress::day).distinct().count(),
                parts(latest.values(), bank, Question::topic).stream()
                        .sorted(Comparator.comparingDouble((Part<Topic> part) -> part.share())
                                .reversed())
                        .toList(),
                parts(latest.values(), bank, Question::level),
                Stretch.of(between(earnest, recently, now)),
                Stretch.of(between(earnest, recently.minus(RECENT), recently)));
    }

    /** The best covered of the topics with enough answers, if there is another one to tell it from. */
    public Optional<Part<Topic>> strongest() {
        var known = known();
        return known.size() < 2 ? Optional.empty() : Optional.of(known.get(0));
    }

    /** The worst covered of the topics with enough answers, if there is another one to tell it from. */
    public Optional<Part<Topic>> weakest() {
        var known = known();
        return known.size() < 2 ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    private List<Part<Topic>> known() {
        return topics.stream().filter(part -> part.questions() >= ENOUGH).toList();
    }

    private static LocalDate day(Attempt attempt) {
        return LocalDate.ofInstant(attempt.at(), attempt.zone());
    }

    private static List<Attempt> between(List<Attempt> attempts, Instant from, Instant until) {
        return attempts.stream()
                .filter(attempt -> attempt.at().isAfter(from) && !attempt.at().isAfter(until))
                .toList();
    }

    private static <T extends Comparable<T>> List<Part<T>> parts(
            Collection<Attempt> latest, Bank bank, Function<Question, T> of) {
        Map<T, List<Double>> shares = latest.stream()
                .filter(attempt -> bank.find(attempt.question()).isPresent())
                .collect(Collectors.groupingBy(
                        attempt -> of.apply(bank.find(attempt.question()).orElseThrow()),
                        TreeMap::new,
                        Collectors.mapping(attempt -> attempt.grade().score(), Collectors.toList())));
        return shares.entrySet().stream()
                .map(entry -> new Part<>(entry.getKey(), entry.getValue().size(), mean(entry.getValue())))
                .toList();
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
