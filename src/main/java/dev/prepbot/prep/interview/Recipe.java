package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Stage;
import java.util.Set;

/**
 * What a stage asks.
 *
 * @param kinds the kinds of its questions
 * @param yourQuestions whether it closes with what the candidate would ask
 */
record Recipe(Set<Kind> kinds, boolean yourQuestions) {

    static Recipe of(Stage stage) {
        return switch (stage) {
            case RECRUITER_SCREEN -> new Recipe(Set.of(Kind.SCREENING, Kind.BEHAVIOURAL), false);
            case TECHNICAL_SCREEN -> new Recipe(Set.of(Kind.CONCEPT), false);
            case TECHNICAL_INTERVIEW ->
                new Recipe(Set.of(Kind.SCENARIO, Kind.DESIGN, Kind.CONCEPT, Kind.CODING, Kind.REVIEW), false);
            case BEHAVIOURAL -> new Recipe(Set.of(Kind.BEHAVIOURAL), false);
            case FINAL -> new Recipe(Set.of(Kind.DESIGN, Kind.SCENARIO, Kind.BEHAVIOURAL), true);
        };
    }
}
