package dev.prepbot.prep.quiz;

import dev.prepbot.chat.PersonId;
import java.time.Instant;

/**
 * What a person chose in a round.
 *
 * @param round the round's place, from 0
 * @param choice the option's place, from 0
 * @param at when they chose it; choosing the same again changes nothing
 */
public record Vote(PersonId person, int round, int choice, Instant at) {}
