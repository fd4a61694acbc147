package dev.prepbot.prep.quiz;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.Choices;
import dev.prepbot.prep.question.Choices.Option;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Quizzes and questions to test with. */
public final class QuizSamples {

    public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    public static final PersonId ADA = new PersonId("slack", "U1");
    public static final PlaceId HALL = new PlaceId("slack", "C1");
    public static final ServerId SERVER = new ServerId("slack", "T1");
    public static final MessageRef MESSAGE = new MessageRef(HALL, "17.4");

    static final Pace PACE = new Pace(3, Duration.ofSeconds(30));

    private QuizSamples() {}

    /** A quiz of three rounds for everyone, of which the rounds are those of {@link #rounds()}. */
    public static Quiz forEveryone(String id) {
        return Quiz.starting(new QuizId(id), setup(QuizMode.CHANNEL), NOON);
    }

    /** The same for Ada alone. */
    public static Quiz alone(String id) {
        return Quiz.starting(new QuizId(id), setup(QuizMode.SOLO), NOON);
    }

    private static Setup setup(QuizMode mode) {
        return new Setup(Optional.of(ADA), HALL, Optional.of(SERVER), Locale.ENGLISH, mode, PACE);
    }

    /** Three rounds, of which the right options are 0, 1 and 2. */
    public static List<Round> rounds() {
        return IntStream.range(0, 3)
                .mapToObj(at ->
                        new Round(new QuestionId("q" + at), new Topic("apis"), Level.MID, "Which one?", options(at)))
                .toList();
    }

    private static List<Option> options(int right) {
        return IntStream.range(0, 4)
                .mapToObj(at -> new Option("option " + at, at == right, "because of " + at))
                .toList();
    }

    static Question question(String id, String topic, Level level, boolean quizzable) {
        return new Question(
                new QuestionId(id),
                "Why " + id + "?",
                new Placing(new Topic(topic), level, Kind.CONCEPT, Set.of(Stage.TECHNICAL_SCREEN), List.of()),
                List.of(new KeyPoint("Because", 1, List.of())),
                new Guidance("Think.", "Because.", List.of(), List.of(), List.of()),
                quizzable ? Optional.of(new Choices(Optional.empty(), options(1))) : Optional.empty(),
                List.of());
    }

    public static Quiz after(Quiz quiz, Instant now, QuizEvent event) {
        if (quiz.next(event, now) instanceof Step.Went<Quiz> went) {
            return went.to();
        }
        throw new AssertionError(event + " changes nothing in " + quiz.state());
    }
}
