package dev.prepbot.chat;

/**
 * One intention on its way to a platform, stored until it is known to be done.
 *
 * @param id unique among errands, stable over restarts; at most 25 characters, so that it serves as Discord's nonce
 * @param intention what is to be done
 */
public record Errand(String id, Intention intention) {}
