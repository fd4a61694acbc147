package dev.prepbot.chat;

/** Who sees a reply; never defaulted, because a wrong default leaks an answer. */
public enum Audience {
    /** The person who acted, and nobody else. */
    JUST_YOU,
    /** Everyone who can read the place. */
    EVERYONE
}
