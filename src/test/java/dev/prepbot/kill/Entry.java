package dev.prepbot.kill;

/** A line of the journal: something that happened on the recorded platform, in milliseconds since it began. */
sealed interface Entry {

    /**
     * Someone did something.
     *
     * @param what in a word, such as {@code practice} or {@code answer}
     * @param text what was typed
     */
    record Acted(long at, String delivery, String person, What what, String text) implements Entry {}

    /** What people do. */
    enum What {
        /** A command that only asks. */
        LOOK,
        /** A command or press after which a question is put. */
        ASK,
        /** A press that opens a form. */
        OPEN,
        /** An answer that counts. */
        ANSWER,
        /** An answer that is refused. */
        BAD_ANSWER,
        /** A step in an interview or about a schedule, answered in more than one way. */
        STEP
    }

    /** A fact was handed to the bot, for the first time or again. */
    record Delivered(long at, int run, String delivery) implements Entry {}

    /** The bot answered a fact for the first time, which acknowledges it. */
    record Acknowledged(long at, int run, String delivery) implements Entry {}

    /** What was not answered is given up: no reply can be expected any more, or none in this way. */
    record GivenUp(long at, String delivery, boolean expired) implements Entry {}

    /**
     * An errand was asked for.
     *
     * @param id the errand's name
     * @param delivery the fact it answers; empty for posts
     * @param again whether it was recognised as done before and therefore not done again
     * @param trouble why it was not done; empty if it was
     * @param message the message that now stands
     * @param errand the whole, as the outbox writes it
     */
    record Performed(
            long at, int run, String id, String delivery, boolean again, String trouble, String message, String errand)
            implements Entry {}

    /** The bot looked whether a post stands. */
    record Looked(long at, int run, String id, boolean readable, boolean found) implements Entry {}

    /** Someone missed something that they were owed. */
    record Complained(long at, String person, String what) implements Entry {}

    /** The bot came, was ready or went. */
    record BotWas(long at, int run, String state) implements Entry {}
}
