package dev.prepbot.prep.server;

import dev.prepbot.prep.streak.StreakRules;

/**
 * A role that a server gives for a streak.
 *
 * @param role the platform's own id of it
 * @param days how long the streak has to be; one of the milestones
 * @param troubleTold whether staff know that it cannot be given
 */
public record StreakRole(String role, int days, boolean troubleTold) {

    /** The milestone for which it is given unless admins name another. */
    public static final int USUAL_DAYS = 30;

    public StreakRole {
        if (!StreakRules.MILESTONES.contains(days)) {
            throw new IllegalArgumentException("no milestone: " + days);
        }
    }

    /** One of which nobody knows yet whether it can be given. */
    public StreakRole(String role, int days) {
        this(role, days, false);
    }

    public StreakRole withTroubleTold(boolean told) {
        return new StreakRole(role, days, told);
    }
}
