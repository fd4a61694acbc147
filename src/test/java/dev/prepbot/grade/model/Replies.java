package dev.prepbot.grade.model;

import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question, an answer to it, and what models say about that. */
public final class Replies {

    static final String ANSWER = "An Index speeds  up reads,\nbut each write gets slower – it must be kept.";

    static final Question QUESTION = new Question(
            new QuestionId("index"),
            "What does an index of a database do?",
            new Placing(new Topic("databases"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
            List.of(
                    new KeyPoint("Reads get faster", 2, List.of("lookups are quick")),
                    new KeyPoint("Writes get slower", 1, List.of())),
            new Guidance("", "", List.of(), List.of(), List.of()),
            Optional.empty(),
            List.of());

    /** A good reply about {@link #QUESTION} and {@link #ANSWER}. */
    static final String GOOD =
            reply(entry(1, "covered", "speeds up reads"), entry(2, "covered", "each write gets slower"));

    private Replies() {}

    public static Map<String, Object> entry(Object point, Object verdict, Object... quotes) {
        return Map.of("point", point, "verdict", verdict, "quotes", List.of(quotes));
    }

    public static String reply(Object... entries) {
        return RudeServer.json(Map.of("points", new ArrayList<>(List.of(entries))));
    }
}
