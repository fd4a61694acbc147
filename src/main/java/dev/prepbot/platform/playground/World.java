package dev.prepbot.platform.playground;

import dev.prepbot.chat.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who is there, which rooms there are, and what was said in them; changed by {@link Entry entries} alone. */
final class World {

    /** The newest messages that are kept of each room. */
    static final int KEPT_MESSAGES = 500;

    /** The newest errands that are remembered as done. */
    static final int KEPT_ERRANDS = 20_000;

    static final String SERVER = "practice-circle";
    static final String CHANNEL = "interview-prep";
    static final String ADMIN = "admin";

    private final Set<String> people = new LinkedHashSet<>();
    private final Memberships memberships = new Memberships();
    private final Dials dials = new Dials();
    private final OpenForms forms = new OpenForms();
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, TreeMap<Long, Utterance>> said = new HashMap<>();
    private final Map<Long, Utterance> utterances = new HashMap<>();
    private final Map<String, Long> deliveries = new HashMap<>();
    private final Map<String, Finished> done = new LinkedHashMap<>();
    private long next = 1;

    /** The world as it is before anyone came: two servers with their channels, and four people. */
    static World empty() {
        var world = new World();
        Server.ALL.forEach(server -> server.channels().forEach(world::put));
        for (var person : List.of(ADMIN, "alice", "bob", "carol")) {
            new Entry.Joined(person).applyTo(world);
        }
        return world;
    }

    Memberships memberships() {
        return memberships;
    }

    OpenForms forms() {
        return forms;
    }

    Dials dials() {
        return dials;
    }

    synchronized void apply(List<Entry> entries) {
        entries.forEach(entry -> entry.applyTo(this));
    }

    synchronized void addPerson(String person) {
        people.add(person);
    }

    synchronized void put(Room room) {
        rooms.put(room.id(), room);
    }

    synchronized void put(Utterance utterance) {
        var room = said.computeIfAbsent(utterance.room(), id -> new TreeMap<>());
        room.put(utterance.id(), utterance);
        utterances.put(utterance.id(), utterance);
        if (utterance.content() instanceof Content.Typed typed) {
            deliveries.put(typed.delivery(), utterance.id());
        }
        countFrom(utterance.id() + 1);
        while (room.size() > KEPT_MESSAGES) {
            remove(room.firstKey());
        }
    }

    synchronized void remove(long id) {
        var utterance = utterances.remove(id);
        if (utterance != null) {
            said.getOrDefault(utterance.room(), new TreeMap<>()).remove(id);
            if (utterance.content() instanceof Content.Typed typed) {
                deliveries.remove(typed.delivery());
            }
        }
    }

    synchronized void put(Finished errand) {
        done.put(errand.errand(), errand);
        if (done.size() > KEPT_ERRANDS) {
            done.remove(done.keySet().iterator().next());
        }
    }

    synchronized void countFrom(long least) {
        next = Math.max(next, least);
    }

    /** The number that the next message or thread takes. */
    synchronized long next() {
        return next;
    }

    synchronized List<String> people() {
        return List.copyOf(people);
    }

    synchronized boolean knows(String person) {
        return people.contains(person);
    }

    synchronized Optional<Room> room(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    /** Whether a person sees a room; those of a server are for its people. */
    boolean shows(Room room, String person) {
        return room.shows(person) && (room.server() == null || memberships.holds(room.server(), person));
    }

    /** The group conversation that these people opened, if they did before. */
    synchronized Optional<Room> group(Set<String> members) {
        return rooms.values().stream()
                .filter(room -> room.kind() == Place.Kind.GROUP && !room.botOpened())
                .filter(room -> room.members().equals(members))
                .findFirst();
    }

    synchronized List<Room> roomsOf(String person) {
        return rooms.values().stream().filter(room -> shows(room, person)).toList();
    }

    synchronized Optional<Utterance> utterance(long id) {
        return Optional.ofNullable(utterances.get(id));
    }

    synchronized Optional<Utterance> typed(String delivery) {
        return Optional.ofNullable(deliveries.get(delivery)).map(utterances::get);
    }

    /** What a person sees in a room, oldest first. */
    synchronized List<Utterance> said(String room, String person) {
        return said.getOrDefault(room, new TreeMap<>()).values().stream()
                .filter(utterance -> utterance.shows(person))
                .toList();
    }

    /** The newest message that a person sees in a room. */
    synchronized Optional<Utterance> newest(String room, String person) {
        return said.getOrDefault(room, new TreeMap<>()).descendingMap().values().stream()
                .filter(utterance -> utterance.shows(person))
                .findFirst();
    }

    synchronized Optional<Finished> finished(String errand) {
        return Optional.ofNullable(done.get(errand));
    }

    /** The shortest entries that make this world out of an empty one. */
    synchronized List<Entry> history() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.Counted(next));
        dials.entries().forEach(entries::add);
        people.forEach(person -> {
            entries.add(new Entry.Joined(person));
            memberships.choices(person).forEach(entries::add);
        });
        rooms.values().forEach(room -> entries.add(new Entry.Furnished(room)));
        utterances.values().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(utterance -> entries.add(new Entry.Uttered(utterance)));
        forms.all().forEach(form -> entries.add(new Entry.FormOpened(form)));
        done.values().forEach(errand -> entries.add(new Entry.Remembered(errand)));
        return entries;
    }
}
