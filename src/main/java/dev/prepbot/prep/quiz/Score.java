package dev.prepbot.prep.quiz;

import dev.prepbot.chat.PersonId;

/**
 * What a person has earned so far in a quiz.
 *
 * @param right how many of their answers were right
 */
public record Score(PersonId person, int points, int right) {}
