package dev.prepbot.prep.model;

import dev.prepbot.prep.question.Question;
import java.util.concurrent.CompletionStage;

/** A language model that grades answers somewhere else. */
public interface Model {

    /** Its name, as the endpoint knows it. */
    String name();

    /** The host to which questions and answers are sent, as people are told it. */
    String host();

    /** How often it may be asked. */
    Budget budget();

    /**
     * Lets it read an answer. Completes within the time limit whatever happens, and never with an exception; callable
     * from any thread, and never keeps it waiting.
     *
     * @param answer what the person said, as typed
     */
    CompletionStage<Reading> read(Question question, String answer);
}
