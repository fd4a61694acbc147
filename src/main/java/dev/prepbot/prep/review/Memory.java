package dev.prepbot.prep.review;

/**
 * What FSRS holds about someone's memory of one thing.
 *
 * @param stability the days after which it is recalled with a chance of 90 %
 * @param difficulty how hard it is to make it last, 1 to 10
 */
public record Memory(double stability, double difficulty) {}
