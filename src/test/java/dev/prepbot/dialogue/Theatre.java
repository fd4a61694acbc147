package dev.prepbot.dialogue;

import dev.prepbot.prep.model.Model;

/** A platform with a running bot on which dialogues are played. */
interface Theatre extends AutoCloseable {

    /** Someone to play; {@code admin} is the one who administers the server. Starts in the channel. */
    Actor actor(String name);

    TestClock clock();

    /** Lets the bot look at the clock and do what is due, and waits until that is kept. */
    void tick();

    /** Waits until the bot has said all that it has to say. */
    void settle();

    /** Ends the bot as a clean stop does, and starts it again on the same data. */
    void restart();

    /** The same, with a model that may grade. */
    void restartWith(Model model);

    /**
     * How the platform shows a moment.
     *
     * @param written how the bot writes it where the platform has no way of its own to show moments
     */
    default String moment(String instant, String written) {
        return written;
    }

    /**
     * How the platform shows a way to a conversation.
     *
     * @param written how the bot writes it where the platform has no such way
     */
    default String way(String title, String written) {
        return written;
    }

    /** What has been said so far, as a person would write it down. */
    String transcript();

    @Override
    void close();
}
