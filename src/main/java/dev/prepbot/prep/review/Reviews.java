package dev.prepbot.prep.review;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored cards, with what people chose about them. */
public interface Reviews {

    /** How many questions come again on a day unless a person chose otherwise. */
    int USUAL_CAP = 10;

    Optional<Card> find(PersonId person, QuestionId question);

    /** Stores a card; whether it is buried stays as it was. */
    void put(PersonId person, Card card);

    /** All of a person's cards, by question. */
    List<Card> of(PersonId person);

    /** The cards that are due on a local day and not buried, in no particular order. */
    List<Card> due(PersonId person, LocalDate day);

    /** How many cards of a person are due and not buried, on their local day as far as their zone is known. */
    int due(PersonId person, Instant now);

    /** Keeps a question from coming again before a local day. */
    void bury(PersonId person, QuestionId question, LocalDate until);

    /** How many questions of a review a person has answered on a local day. */
    int reviewedOn(PersonId person, LocalDate day);

    /** The rating that a person put in the place of the proposed one; empty where they left it. */
    Optional<Rating> changed(long attempt);

    /** Notes such a rating and puts the card right, which follows from all attempts at the question. */
    Card change(PersonId person, QuestionId question, long attempt, Rating rating, Instant at);

    /** How many questions may come again on a day. */
    int cap(PersonId person);

    void cap(PersonId person, int questions);
}
