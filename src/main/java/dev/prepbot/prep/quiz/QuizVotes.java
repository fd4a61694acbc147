package dev.prepbot.prep.quiz;

import java.util.List;

/** The stored votes; a person has one in each round. */
public interface QuizVotes {

    /** Stores a vote in the place of the person's earlier one in the round; the same choice again changes nothing. */
    void put(QuizId quiz, Vote vote);

    /** All votes of a quiz, in the order in which they were given. */
    List<Vote> of(QuizId quiz);

    /** How many people have voted in a round. */
    int count(QuizId quiz, int round);

    /** Stores what the votes of a round that is over have earned. */
    void settle(QuizId quiz, List<Earned> earned);

    /** What each person has earned in the rounds that are over. */
    List<Score> scores(QuizId quiz);
}
