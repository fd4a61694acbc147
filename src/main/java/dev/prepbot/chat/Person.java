package dev.prepbot.chat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone who talks to the bot, as the platform describes them at that moment.
 *
 * @param id who they are
 * @param name what others call them; text from a person, never markup
 * @param locale the language their client shows
 * @param zone their time zone, where the platform tells it
 * @param admin whether they may administer the bot in the place they speak from
 */
public record Person(PersonId id, String name, Locale locale, Optional<ZoneId> zone, boolean admin) {}
