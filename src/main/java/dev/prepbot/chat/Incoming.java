package dev.prepbot.chat;

import java.util.List;
import java.util.Map;

/** A fact: something that happened on a platform. */
public sealed interface Incoming {

    /** By which a second delivery of the same fact is recognised. */
    DeliveryId delivery();

    /** A fact about a person who acted and waits for an answer. */
    sealed interface Act extends Incoming {
        Arrival at();

        @Override
        default DeliveryId delivery() {
            return at().delivery();
        }
    }

    /**
     * A command was used.
     *
     * @param command its path, such as {@code practice} or {@code mock start}
     * @param options what was given, by option name; absent ones are missing
     */
    record CommandUsed(Arrival at, String command, Map<String, String> options) implements Act {
        public CommandUsed {
            options = Map.copyOf(options);
        }
    }

    /**
     * A button was pressed, or entries of a select were picked.
     *
     * @param token the control's token as read back from the platform
     * @param picked the values picked; empty for a button
     */
    record Pressed(Arrival at, ActionToken token, List<String> picked) implements Act {
        public Pressed {
            picked = List.copyOf(picked);
        }
    }

    /**
     * A form was sent.
     *
     * @param token the form's token
     * @param fields what was typed, by field id
     */
    record FormSent(Arrival at, ActionToken token, Map<String, String> fields) implements Act {
        public FormSent {
            fields = Map.copyOf(fields);
        }
    }

    /** Someone wrote in a thread that the bot opened, or in its direct conversation. */
    record TextTyped(Arrival at, String text) implements Act {}
}
