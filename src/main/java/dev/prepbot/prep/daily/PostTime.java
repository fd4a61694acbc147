package dev.prepbot.prep.daily;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One post that a schedule's calendar asks for.
 *
 * @param date the date it is for
 * @param at when it is to be made
 */
public record PostTime(LocalDate date, Instant at) {}
