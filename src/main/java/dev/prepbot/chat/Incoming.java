package dev.prepbot.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** A fact that nobody waits for an answer to. */
    sealed interface Event extends Incoming {}

    /**
     * The bot was added to a server, or added again.
     *
     * @param by who added it, where the platform tells
     * @param greeting a channel in which it may write a first message, where there is one that is meant for it
     */
    record Installed(DeliveryId delivery, ServerId server, Optional<Person> by, Optional<PlaceId> greeting)
            implements Event {}

    /** The bot was removed from a server, and cannot speak there any more. */
    record Uninstalled(DeliveryId delivery, ServerId server) implements Event {}

    /** The bot was invited to a channel. */
    record Invited(DeliveryId delivery, Place channel, Optional<Person> by) implements Event {}

    /** A person left a server. */
    record PersonLeft(DeliveryId delivery, PersonId person, ServerId server) implements Event {}

    /** A person opened the bot's own page, on platforms that have one. */
    record HomeOpened(DeliveryId delivery, Person person) implements Event {}

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

    /**
     * A message's own menu was used, with a command that works on messages.
     *
     * @param shortcut its name, as {@link Shortcut#name} declares it
     * @param text what the message says, as plain text
     */
    record ShortcutUsed(Arrival at, String shortcut, String text) implements Act {}

    /** Someone wrote in a thread that the bot opened, or in its direct conversation. */
    record TextTyped(Arrival at, String text) implements Act {}
}
