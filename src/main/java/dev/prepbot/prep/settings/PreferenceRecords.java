package dev.prepbot.prep.settings;

import dev.prepbot.chat.PersonId;

/** The stored preferences. */
public interface PreferenceRecords {

    /** A person's preferences, {@link Preferences#NONE} where they chose nothing. */
    Preferences of(PersonId person);

    void put(PersonId person, Preferences preferences);
}
