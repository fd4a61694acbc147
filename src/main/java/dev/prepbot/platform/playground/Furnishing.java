package dev.prepbot.platform.playground;

import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Place;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Opens and closes rooms. */
final class Furnishing {

    private Furnishing() {}

    /**
     * Opens a private thread; near a direct conversation, where there are no threads, that conversation itself or a
     * group conversation.
     */
    static Deed<Outcome> open(World world, String errand, Room near, Intention.OpenPrivate wanted) {
        var members = new TreeSet<String>();
        wanted.members().forEach(member -> members.add(Errands.local(member)));
        if (members.isEmpty() || !members.stream().allMatch(world::knows)) {
            return Deed.failed(Trouble.GONE, "no such people: " + wanted.members());
        }
        if (wanted.title().isBlank() || wanted.title().length() > Limits.LONGEST_TITLE) {
            return Deed.failed(Trouble.REFUSED, "a title has 1 to 100 characters: " + wanted.title());
        }
        if (near.server() == null && near.members().equals(members) && near.kind() == Place.Kind.DIRECT) {
            return Deed.done(new Finished(errand, near.id(), null), opened(near));
        }
        var channel = near.parent() == null ? near.id() : near.parent();
        var room = near.server() == null
                ? new Room(nextId(world), null, Place.Kind.GROUP, wanted.title(), null, members, true, false)
                : new Room(
                        nextId(world),
                        near.server(),
                        Place.Kind.PRIVATE_THREAD,
                        wanted.title(),
                        channel,
                        members,
                        true,
                        false);
        return Deed.done(
                new Finished(errand, room.id(), null),
                opened(room),
                new Entry.Furnished(room),
                new Entry.Counted(world.next() + 1));
    }

    /** Opens a public thread under a message, to whose talk the bot does not listen. */
    static Deed<Outcome> openUnder(World world, String errand, Utterance message, String title) {
        var near = world.room(message.room());
        if (near.isEmpty() || near.get().kind() != Place.Kind.CHANNEL) {
            return Deed.failed(Trouble.REFUSED, "a thread opens under a channel's message");
        }
        if (title.isBlank() || title.length() > Limits.LONGEST_TITLE) {
            return Deed.failed(Trouble.REFUSED, "a title has 1 to 100 characters: " + title);
        }
        var channel = near.get();
        var room = new Room(
                nextId(world), channel.server(), Place.Kind.THREAD, title, channel.id(), Set.of(), false, false);
        return Deed.done(
                new Finished(errand, room.id(), null),
                opened(room),
                new Entry.Furnished(room),
                new Entry.Counted(world.next() + 1));
    }

    /** Closes what the bot opened; a channel or a direct conversation stays open, as elsewhere. */
    static Deed<Outcome> close(String errand, Room room) {
        boolean closes = room.botOpened() && room.kind() != Place.Kind.DIRECT && !room.closed();
        return closes
                ? Deed.done(Finished.plainly(errand), Outcome.Done.PLAINLY, new Entry.Furnished(room.asClosed()))
                : Deed.done(Finished.plainly(errand), Outcome.Done.PLAINLY);
    }

    /** A public thread of somebody's, to which the bot does not listen; opened once, however often that is tried. */
    static Deed<Room> openPublic(World world, Room channel, String id, String title) {
        var before = world.room(id);
        if (before.isPresent()) {
            return Deed.of(before.get());
        }
        var room = new Room(id, channel.server(), Place.Kind.THREAD, title, channel.id(), Set.of(), false, false);
        return Deed.of(room, new Entry.Furnished(room));
    }

    /** A group conversation of people's own; the bot is in it, and hears commands alone. */
    static Deed<Room> openGroup(World world, Set<String> members) {
        var before = world.group(members);
        if (before.isPresent()) {
            return Deed.of(before.get());
        }
        var room = new Room("group-" + world.next(), null, Place.Kind.GROUP, "", null, members, false, false);
        return Deed.of(room, new Entry.Furnished(room), new Entry.Counted(world.next() + 1));
    }

    private static String nextId(World world) {
        return "thread-" + world.next();
    }

    private static Outcome.Done opened(Room room) {
        return new Outcome.Done(Optional.empty(), Optional.of(room.place()));
    }
}
