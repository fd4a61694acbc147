package dev.prepbot.prep.streak;

import dev.prepbot.chat.PersonId;

/** The stored streaks. */
public interface StreakRecords {

    /** A person's streak with their days off, {@link Streak#NONE} before anything is known of them. */
    Streak of(PersonId person);

    /** Keeps what answers changed; days off are left as they are. */
    void put(PersonId person, Streak streak);

    /** Appends what a person set for their days off. */
    void rest(PersonId person, DaysOff.Setting setting);
}
