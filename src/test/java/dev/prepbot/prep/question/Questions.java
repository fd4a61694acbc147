package dev.prepbot.prep.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions of which only the name and the placing matter. */
public final class Questions {

    private Questions() {}

    static Question question(String id) {
        return question(id, "databases", Level.MID, Kind.CONCEPT);
    }

    public static Question question(String id, String topic, Level level, Kind kind) {
        return new Question(
                new QuestionId(id),
                "Why?",
                new Placing(new Topic(topic), level, kind, Set.of(Stage.TECHNICAL_SCREEN), List.of()),
                List.of(new KeyPoint("Because", 1, List.of())),
                new Guidance("Think.", "Because.", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
    }
}
