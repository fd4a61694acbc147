package dev.prepbot.prep.question;

/**
 * What was handed over alone, without how it comes out.
 *
 * @param asked in the bank's small markup
 */
public record Handout(String asked) implements Exercise {}
