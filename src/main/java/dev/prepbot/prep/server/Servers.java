package dev.prepbot.prep.server;

import dev.prepbot.chat.ServerId;

/** The stored settings of servers. */
public interface Servers {

    /** A server's settings, {@link ServerSettings#NONE} where nobody chose anything. */
    ServerSettings of(ServerId server);

    void put(ServerId server, ServerSettings settings);
}
