package dev.prepbot.prep.question;

/** The bank in force, which a reload may replace between two calls. */
@FunctionalInterface
public interface CurrentBank {
    Bank get();
}
