package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;

/** Starts the bot itself. */
@FunctionalInterface
public interface Starter {

    /**
     * Starts everything.
     *
     * @throws CannotStart with what to mend
     */
    Started start(Settings settings, Secrets secrets);

    /** A bot that runs until it is closed. */
    interface Started extends AutoCloseable {

        /** Where people meet it: its page, or the platforms that it is connected to. */
        String address();

        @Override
        void close();
    }
}
