package dev.prepbot.kill;

import java.util.Map;

/** What the bot process and the recorder say to each other. Empty text stands for nothing. */
sealed interface Frame {

    /**
     * A fact, for the bot.
     *
     * @param delivery its name, which is also the handle by which it can be answered
     * @param name the command's path, or the token of what was pressed or sent, or the text that was typed
     * @param values options or fields
     */
    record Fact(String delivery, Sort sort, Who who, String place, String name, Map<String, String> values)
            implements Frame {
        public Fact {
            values = Map.copyOf(values);
        }
    }

    /** The sorts of fact. */
    enum Sort {
        COMMAND,
        PRESS,
        FORM,
        TEXT
    }

    /** Who acts. */
    record Who(String id, String zone, boolean admin) {}

    /** An errand to be done, for the recorder; numbered so that the answer finds its way. */
    record Perform(long number, String errand) implements Frame {}

    /** A question whether the message of an errand stands in a place. */
    record Find(long number, String place, String errand) implements Frame {}

    /** The bot has seen to what an earlier run left unsent and takes facts from now on. */
    record Ready() implements Frame {}

    /**
     * What came of an errand.
     *
     * @param trouble empty if it was done
     * @param message the message that now stands
     * @param opened the place that was opened
     */
    record Performed(long number, String trouble, String place, String message, String opened) implements Frame {}

    /**
     * What a look into the history found.
     *
     * @param message the message that stands; empty if none does
     * @param readable whether the history could be read
     */
    record Found(long number, boolean readable, String message) implements Frame {}
}
