package dev.prepbot.prep.interview;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.util.Locale;

/**
 * For whom and from where an interview was started.
 *
 * @param person who is interviewed
 * @param near where they asked for it
 * @param locale the language their client showed then
 * @param wanted what they asked for
 */
public record Setting(PersonId person, PlaceId near, Locale locale, Wanted wanted) {}
