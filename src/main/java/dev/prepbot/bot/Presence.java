package dev.prepbot.bot;

/** Whether a person is still in a server. */
public enum Presence {
    HERE,
    GONE,
    /** The platform did not tell. */
    UNKNOWN
}
