package dev.prepbot.app.config;

import java.util.Optional;

/** What may be written as the value of a key. */
interface Kind<T> {

    /** The value; nothing where the text is none. */
    Optional<T> read(String text);

    /** Whether a list may be written as well, which is read as its items with line ends between. */
    default boolean takesList() {
        return false;
    }

    /** What to write, as advice: {@code a whole number from 0 to 65535}. */
    String wanted();
}
