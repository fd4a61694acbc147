package dev.prepbot.bot;

import java.util.List;
import java.util.Locale;

/** The message bundles of all languages. */
public interface Lexicon {

    /** The bundle nearest to a locale; English where there is none. */
    Words in(Locale locale);

    /** The languages that have a bundle, English first. */
    List<Locale> languages();
}
