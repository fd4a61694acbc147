package dev.prepbot.platform.discord.loopback;

/**
 * What can be changed about a thread.
 *
 * @param minutes after which a silent thread is archived
 * @param invitable whether members who do not moderate may add others
 */
public record ThreadState(boolean archived, boolean locked, int minutes, boolean invitable) {
    static final ThreadState NEW = new ThreadState(false, false, 4320, true);

    ThreadState archived(boolean now) {
        return new ThreadState(now, locked, minutes, invitable);
    }

    ThreadState locked(boolean now) {
        return new ThreadState(archived, now, minutes, invitable);
    }

    ThreadState invitable(boolean now) {
        return new ThreadState(archived, locked, minutes, now);
    }

    ThreadState minutes(int now) {
        return new ThreadState(archived, locked, now, invitable);
    }
}
