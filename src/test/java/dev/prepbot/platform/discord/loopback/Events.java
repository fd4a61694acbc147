package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Tells connected bots what happened. */
interface Events {

    int GUILDS = 1;
    int GUILD_MEMBERS = 1 << 1;
    int GUILD_MESSAGES = 1 << 9;
    int DIRECT_MESSAGES = 1 << 12;
    int MESSAGE_CONTENT = 1 << 15;

    /** What every connection gets, whatever it asked for. */
    int ALWAYS = 0;

    /**
     * Sends an event to each session that asked for it.
     *
     * @param intent the one that it takes
     * @param guild whose shard gets it; a direct conversation's is the first
     */
    void dispatch(String event, int intent, Optional<Guild> guild, ObjectNode data);
}
