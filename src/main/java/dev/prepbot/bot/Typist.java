package dev.prepbot.bot;

import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;

/**
 * Someone who is typing an option, to whom values are offered.
 *
 * @param words the language in which they read
 */
public record Typist(Person person, Place place, Words words) {}
