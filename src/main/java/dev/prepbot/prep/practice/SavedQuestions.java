package dev.prepbot.prep.practice;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.util.List;

/** The questions that people saved for later. */
public interface SavedQuestions {

    /** A list of more would not be looked through. */
    int MOST = 100;

    /** Saves a question; one that is saved already stays where it is. */
    void add(PersonId person, QuestionId question, Instant at);

    void remove(PersonId person, QuestionId question);

    /** What a person saved, oldest first. */
    List<QuestionId> of(PersonId person);
}
