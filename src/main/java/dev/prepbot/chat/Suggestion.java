package dev.prepbot.chat;

/**
 * A value offered while someone types an option.
 *
 * @param value what the option would hold
 * @param label what is shown, at most 75 characters
 */
public record Suggestion(String value, String label) {}
