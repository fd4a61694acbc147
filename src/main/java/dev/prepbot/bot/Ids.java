package dev.prepbot.bot;

/** Makes names for new things. */
@FunctionalInterface
public interface Ids {

    /** A new name: 16 lower-case letters and digits that nobody can guess. */
    String next();
}
