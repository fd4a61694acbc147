package dev.prepbot.kill;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Source;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Enough questions for every stage and level, quick to load. */
final class SmallBank {

    private static final List<String> TOPICS = List.of("databases", "apis", "testing");

    private static final int EACH = 4;

    private static final Bank BANK = new Bank(TOPICS.stream()
            .flatMap(topic -> EnumSet.allOf(Level.class).stream()
                    .flatMap(level -> IntStream.range(0, EACH).mapToObj(number -> question(topic, level, number))))
            .toList());

    private SmallBank() {}

    static Bank bank() {
        return BANK;
    }

    private static Question question(String topic, Level level, int number) {
        var id = topic + "-" + level.slug() + "-" + number;
        return new Question(
                new QuestionId(id),
                "What does **" + id + "** promise?",
                new Placing(new Topic(topic), level, Kind.CONCEPT, EnumSet.allOf(Stage.class), List.of("small")),
                List.of(
                        new KeyPoint("Atomic means all or nothing", 1, List.of()),
                        new KeyPoint("Durable means it survives a crash", 1, List.of()),
                        new KeyPoint("Isolation hides unfinished work", 1, List.of())),
                new Guidance(
                        "Think of a crash.",
                        "All or nothing, and what was promised stays.",
                        List.of("Reciting four letters."),
                        List.of(),
                        List.of()),
                Optional.empty(),
                List.of(new Source("A standard", Optional.empty(), Optional.empty())));
    }
}
