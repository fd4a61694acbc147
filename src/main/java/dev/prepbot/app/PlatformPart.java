package dev.prepbot.app;

import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;

/** A connected platform as a part of the running program. */
interface PlatformPart extends AutoCloseable {

    Platform platform();

    /** Lets the bot hear what people do there, until what this returns is closed. */
    AutoCloseable listen(Listener listener);

    /** Where people meet the bot, once it listens. */
    String where();

    @Override
    void close();
}
