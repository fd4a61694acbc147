package dev.prepbot.chat;

import java.util.Optional;
import java.util.Set;

/** Something that the bot wants done on a platform. */
public sealed interface Intention {

    /** The name of the platform that can do it. */
    String platform();

    /** The conversation in which it does something, where it names one. */
    default Optional<PlaceId> where() {
        return Optional.empty();
    }

    /** Answers a command, press or form. */
    record Reply(ReplyHandle to, Audience audience, Message message) implements Intention {
        @Override
        public String platform() {
            return to.platform();
        }
    }

    /** Changes the message whose control was pressed. */
    record Change(ReplyHandle to, Message message) implements Intention {
        @Override
        public String platform() {
            return to.platform();
        }
    }

    /** Opens a form as the answer to a command or press. */
    record Open(ReplyHandle to, Form form) implements Intention {
        @Override
        public String platform() {
            return to.platform();
        }
    }

    /**
     * Says something in a conversation.
     *
     * @param subject what hangs on its outcome, by which it is recognised when it has ended; empty where nothing does
     */
    record Post(String subject, PlaceId place, Message message, Ping ping) implements Intention {

        /** Something on whose outcome nothing hangs. */
        public Post(PlaceId place, Message message, Ping ping) {
            this("", place, message, ping);
        }

        @Override
        public String platform() {
            return place.platform();
        }

        @Override
        public Optional<PlaceId> where() {
            return Optional.of(place);
        }
    }

    /**
     * Says something in someone's direct conversation with the bot.
     *
     * @param subject what hangs on its outcome, by which it is recognised when it has ended; empty where nothing does
     */
    record Tell(String subject, PersonId person, Message message) implements Intention {

        /** Something on whose outcome nothing hangs. */
        public Tell(PersonId person, Message message) {
            this("", person, message);
        }

        @Override
        public String platform() {
            return person.platform();
        }
    }

    /** Shows a person the bot's own page anew; only after they opened it, on platforms that have one. */
    record ShowHome(PersonId person, Message message) implements Intention {
        @Override
        public String platform() {
            return person.platform();
        }
    }

    /** Changes a message of the bot's. */
    record Edit(MessageRef ref, Message message) implements Intention {
        @Override
        public String platform() {
            return ref.place().platform();
        }

        @Override
        public Optional<PlaceId> where() {
            return Optional.of(ref.place());
        }
    }

    /** Removes a message of the bot's. */
    record Delete(MessageRef ref) implements Intention {
        @Override
        public String platform() {
            return ref.place().platform();
        }

        @Override
        public Optional<PlaceId> where() {
            return Optional.of(ref.place());
        }
    }

    /**
     * Opens a conversation that only its members see: a private thread, or where the platform has none the direct or
     * group conversation.
     *
     * @param subject what the conversation is for; comes back with the outcome
     * @param near the channel in which it opens, where the platform wants one
     * @param title at most 100 characters, Discord's limit for a thread's name
     */
    record OpenPrivate(String subject, PlaceId near, String title, Set<PersonId> members) implements Intention {

        /** Discord's limit for a thread's name. */
        public static final int LONGEST_TITLE = 100;

        public OpenPrivate {
            members = Set.copyOf(members);
            if (title.isBlank() || title.length() > LONGEST_TITLE) {
                throw new IllegalArgumentException("a title has 1 to 100 characters: " + title);
            }
        }

        @Override
        public String platform() {
            return near.platform();
        }

        @Override
        public Optional<PlaceId> where() {
            return Optional.of(near);
        }
    }

    /**
     * Opens a public thread under a message of the bot's.
     *
     * @param subject what the thread is for; comes back with the outcome
     * @param under the message
     * @param title at most 100 characters, Discord's limit for a thread's name
     */
    record OpenThread(String subject, MessageRef under, String title) implements Intention {
        @Override
        public String platform() {
            return under.place().platform();
        }

        @Override
        public Optional<PlaceId> where() {
            return Optional.of(under.place());
        }
    }

    /** Closes a conversation that was opened, as far as the platform can; reading goes on. */
    record Close(PlaceId place) implements Intention {
        @Override
        public String platform() {
            return place.platform();
        }

        @Override
        public Optional<PlaceId> where() {
            return Optional.of(place);
        }
    }

    /**
     * Gives a person a role of a server; nothing changes for who has it.
     *
     * @param role the platform's own id of it
     */
    record GrantRole(ServerId server, PersonId person, String role) implements Intention {
        @Override
        public String platform() {
            return server.platform();
        }
    }

    /** Who is notified by a post; everyone else is not, whatever the text says. */
    sealed interface Ping {
        /** Nobody. */
        record Nobody() implements Ping {}

        /** One role or group, by the platform's own id. */
        record Role(String id) implements Ping {}

        /** These people. */
        record People(Set<PersonId> people) implements Ping {
            public People {
                people = Set.copyOf(people);
            }
        }
    }
}
