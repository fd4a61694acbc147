package dev.prepbot.kill;

import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.Optional;

/** The places of the recorded platform; what a place is shows in its name. */
final class Places {

    static final String PLATFORM = "recorded";

    /** Where people use commands. */
    static final String LOBBY = "lobby";

    private static final String DIRECT = "dm-";
    private static final String THREAD = "thread-";
    private static final String SCHEDULED = "daily-";

    /** How many schedules there are, each with a channel of its own. */
    static final int SCHEDULES = 6;

    /** The last scheduled channel, whose history cannot be read. */
    static final String UNREADABLE = "daily-unreadable";

    private Places() {}

    static PlaceId id(String name) {
        return new PlaceId(PLATFORM, name);
    }

    /** A person's direct conversation with the bot. */
    static String direct(String person) {
        return DIRECT + person;
    }

    static String thread(int number) {
        return THREAD + number;
    }

    /** A channel in which only schedules speak. */
    static String scheduled(int number) {
        return number == SCHEDULES ? UNREADABLE : SCHEDULED + number;
    }

    static boolean isScheduled(PlaceId place) {
        return place.local().startsWith(SCHEDULED);
    }

    static Place place(String name) {
        if (name.startsWith(DIRECT)) {
            return new Place(id(name), Optional.empty(), Place.Kind.DIRECT);
        }
        var kind = name.startsWith(THREAD) ? Place.Kind.PRIVATE_THREAD : Place.Kind.CHANNEL;
        return new Place(id(name), Optional.of(new ServerId(PLATFORM, "server")), kind);
    }
}
