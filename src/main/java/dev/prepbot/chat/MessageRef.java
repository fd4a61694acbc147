package dev.prepbot.chat;

/**
 * A message that stands in a conversation.
 *
 * @param place where it stands
 * @param id the platform's name for it there
 */
public record MessageRef(PlaceId place, String id) {}
