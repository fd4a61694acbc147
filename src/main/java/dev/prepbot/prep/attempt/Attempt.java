package dev.prepbot.prep.attempt;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One answer that someone gave, kept for good.
 *
 * @param id its place in the log, ascending; 0 before it is stored
 * @param person who answered
 * @param asking what it answers
 * @param question the question that was asked
 * @param mode on what occasion
 * @param at when it was given
 * @param zone the person's zone at that moment, which decides the local day it counts for
 * @param answer what they said, as typed
 * @param grade what it earned
 */
public record Attempt(
        long id,
        PersonId person,
        AskingId asking,
        QuestionId question,
        Mode mode,
        Instant at,
        ZoneId zone,
        String answer,
        Grade grade) {}
