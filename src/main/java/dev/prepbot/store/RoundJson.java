package dev.prepbot.store;

import dev.prepbot.prep.question.Choices.Option;
import dev.prepbot.prep.quiz.Round;
import java.util.List;

/** What is asked in a round of a quiz, as JSON; what it is about has columns of its own. */
record RoundJson(String ask, List<Option> options) {

    static String write(Round round) {
        return StoredJson.write(new RoundJson(round.ask(), round.options()));
    }

    static RoundJson read(String json) {
        return StoredJson.read(json, RoundJson.class);
    }
}
