package dev.prepbot.prep.streak;

import dev.prepbot.chat.PersonId;

/** The stored streaks. */
public interface StreakRecords {

    /** A person's streak, {@link Streak#NONE} before their first answer. */
    Streak of(PersonId person);

    void put(PersonId person, Streak streak);
}
