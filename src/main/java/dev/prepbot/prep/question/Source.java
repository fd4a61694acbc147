package dev.prepbot.prep.question;

import java.util.Optional;

/**
 * Where the facts of a question can be checked.
 *
 * @param name the standard, manual, paper or book
 * @param section the part of it, where it is long
 * @param url its address, an https one
 */
public record Source(String name, Optional<String> section, Optional<String> url) {}
