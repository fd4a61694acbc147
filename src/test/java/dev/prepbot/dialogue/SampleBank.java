package dev.prepbot.dialogue;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Choices;
import dev.prepbot.prep.question.FollowUp;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Source;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few questions whose key points are easy to hit and to miss. */
final class SampleBank {

    private SampleBank() {}

    static Bank one() {
        return new Bank(List.of(index()));
    }

    static Bank several() {
        return new Bank(List.of(
                index(),
                question("db-transaction", "databases", Level.SENIOR, "What does a transaction promise?"),
                question("api-status", "apis", Level.JUNIOR, "When do you answer 404 and when 410?"),
                question("api-retry", "apis", Level.MID, "A client repeats a payment request. What now?")));
    }

    /** Enough for an interview of any stage; every question has the same three key points. */
    static Bank interview() {
        return new Bank(List.of(
                question("db-acid", "databases", Level.MID, "What does a transaction promise?"),
                question("api-status", "apis", Level.MID, "When do you answer 404 and when 410?"),
                question("api-retry", "apis", Level.MID, "A client repeats a payment request. What now?"),
                question("test-double", "testing", Level.MID, "What is a test double for?"),
                question("sec-hash", "security", Level.MID, "How do you keep passwords?"),
                question("db-replica", "databases", Level.SENIOR, "A replica lags behind. What now?"),
                question("told-conflict", "behavioural", Level.SENIOR, Kind.BEHAVIOURAL, "Tell me about a conflict."),
                question("ask-team", "reverse", Level.MID, Kind.REVERSE, "What would you ask about the team?")));
    }

    /** Enough to fill three pages of a search, and two guides, one of three pages. */
    static Bank searchable() {
        var questions = new ArrayList<>(several().all());
        questions.addAll(many(20).all());
        var prose = "## Say what you see\n\n" + "Speak in whole sentences, and *slowly*. ".repeat(30);
        return new Bank(
                questions,
                List.of(),
                List.of(
                        new Guide(
                                "star",
                                "The STAR method",
                                "Tell a story that has a point.",
                                2,
                                Optional.empty(),
                                Optional.of(Stage.BEHAVIOURAL),
                                "1. **Situation**\n2. Task\n3. Action\n4. [Result](https://example.org/star)"),
                        new Guide(
                                "think-aloud",
                                "Think aloud",
                                "Let them hear how you think.",
                                1,
                                Optional.of(Level.JUNIOR),
                                Optional.empty(),
                                String.join("\n\n", prose, prose, prose))));
    }

    /** Six questions to choose the answer of, each with "the right one" and three others, and one to talk about. */
    static Bank quizzes() {
        var questions = new ArrayList<Question>();
        for (int number = 1; number <= 6; number++) {
            var topic = number <= 5 ? "databases" : "apis";
            var open = question("quiz-" + number, topic, Level.MID, "What is fact " + number + "?");
            var choices = new Choices(
                    Optional.empty(),
                    Stream.of("first", "second", "third", "right")
                            .map(word -> new Choices.Option(
                                    "the " + word + " one", word.equals("right"), "Because it is the " + word + "."))
                            .toList());
            questions.add(new Question(
                    open.id(),
                    open.prompt(),
                    open.placing(),
                    open.keyPoints(),
                    open.guidance(),
                    Optional.of(choices),
                    open.sources()));
        }
        questions.add(question("talk", "testing", Level.MID, "What is a test double for?"));
        return new Bank(questions);
    }

    /** Questions that differ in their prompts alone. */
    static Bank many(int count) {
        return new Bank(IntStream.rangeClosed(1, count)
                .mapToObj(number -> question("db-" + number, "databases", Level.MID, "What is fact " + number + "?"))
                .toList());
    }

    private static Question index() {
        return new Question(
                new QuestionId("db-index"),
                "What does an index cost, and what does it **buy** you?",
                placing("databases", Level.MID, Kind.CONCEPT),
                List.of(
                        new KeyPoint(
                                "Lookups read a few pages instead of the whole table",
                                2,
                                List.of("reads are faster than a full scan")),
                        new KeyPoint("Every insert must update each index", 1, List.of("writes get slower")),
                        new KeyPoint("Indexes take disk space", 1, List.of())),
                new Guidance(
                        "Think of what happens on a read, and on a write.",
                        "An index lets the database find rows without reading the whole table. Every write pays for it.",
                        List.of("Adding an index for every column."),
                        List.of(new FollowUp(
                                "When is an index not used?", "Low selectivity, or a function over the column.")),
                        List.of("A sense of the trade-off.")),
                Optional.empty(),
                List.of(new Source("Database manual", Optional.of("Indexes"), Optional.empty())));
    }

    private static Question question(String id, String topic, Level level, String prompt) {
        return question(id, topic, level, Kind.CONCEPT, prompt);
    }

    private static Question question(String id, String topic, Level level, Kind kind, String prompt) {
        return new Question(
                new QuestionId(id),
                prompt,
                placing(topic, level, kind),
                List.of(
                        new KeyPoint("Atomic means all or nothing", 1, List.of()),
                        new KeyPoint("Durable means it survives a crash", 1, List.of()),
                        new KeyPoint("Isolation hides unfinished work", 1, List.of())),
                new Guidance(
                        "Four letters.", "All or nothing, and it stays.", List.of("Reciting."), List.of(), List.of()),
                Optional.empty(),
                List.of(new Source("A standard", Optional.empty(), Optional.empty())));
    }

    private static Placing placing(String topic, Level level, Kind kind) {
        var stages = switch (kind) {
            case BEHAVIOURAL -> Set.of(Stage.BEHAVIOURAL, Stage.FINAL);
            case REVERSE -> Set.of(Stage.FINAL);
            default -> Set.of(Stage.TECHNICAL_SCREEN);
        };
        return new Placing(new Topic(topic), level, kind, stages, List.of("sample"));
    }
}
