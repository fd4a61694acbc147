package dev.prepbot.prep.interview;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Interviews and questions to test with. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    public static final PersonId ADA = new PersonId("slack", "U1");

    private Samples() {}

    /** An interview of these questions that is still to be opened. */
    public static Interview opening(String id, Question... questions) {
        var posed = Stream.of(questions)
                .map(question -> Posed.open(new AskingId(id + "-" + question.id()), question))
                .toList();
        var wanted = new Wanted(Stage.TECHNICAL_SCREEN, Level.MID, questions.length);
        var setting = new Setting(ADA, new PlaceId("slack", "C1"), Locale.ENGLISH, wanted);
        return Interview.opening(new InterviewId(id), setting, posed, NOON);
    }

    public static Question question(String id, String topic) {
        return question(id, topic, Level.MID, Kind.CONCEPT, Stage.TECHNICAL_SCREEN);
    }

    static Question question(String id, String topic, Level level, Kind kind, Stage... stages) {
        return new Question(
                new QuestionId(id),
                "What about " + id + "?",
                new Placing(new Topic(topic), level, kind, Set.of(stages), List.of("tag")),
                List.of(new KeyPoint("One", 1, List.of("first")), new KeyPoint("Two", 3, List.of())),
                new Guidance("Think.", "One and two.", List.of("None"), List.of(), List.of("Calm")),
                Optional.empty(),
                List.of());
    }

    /** An answer that made the lighter point and is followed up about the other. */
    public static InterviewEvent.Answered followed(int index) {
        return new InterviewEvent.Answered(
                index, new Posed.Result.Answered(grade(1)), Optional.of(followUp(question("heap", "fundamentals"))));
    }

    private static Posed followUp(Question question) {
        return Posed.open(new AskingId("any"), question)
                .followUp(
                        new AskingId("next"),
                        1,
                        "And two?",
                        question.keyPoints().get(1));
    }

    /** An answer to such a follow-up. */
    public static InterviewEvent.Answered replied(int index, boolean made) {
        var grade = new Grade(
                List.of(new PointGrade("Two", 3, made ? Verdict.COVERED : Verdict.MISSED, List.of("two"))), "test");
        return new InterviewEvent.Answered(index, new Posed.Result.Answered(grade, "It is two."), Optional.empty());
    }

    /** A grade of a two-point question: nothing, the lighter point, or both. */
    public static Grade grade(int covered) {
        return new Grade(
                List.of(
                        new PointGrade("One", 1, covered > 0 ? Verdict.COVERED : Verdict.MISSED, List.of()),
                        new PointGrade("Two", 3, covered > 1 ? Verdict.COVERED : Verdict.MISSED, List.of())),
                "test");
    }
}
