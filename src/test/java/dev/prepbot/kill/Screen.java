package dev.prepbot.kill;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What stands where on the recorded platform, for people to read and for the bot to look up. */
final class Screen {

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private int names;

    /** A message that stands in a place. */
    record Said(int number, String errand, String place, Message message) {
        String id() {
            return "m" + number;
        }
    }

    /** Says something in a place, and returns its name there. */
    synchronized String say(Errand errand, String place, Message message) {
        var standing = new Said(++names, errand.id(), place, message);
        said.add(standing);
        notifyAll();
        return standing.id();
    }

    /** The number of the latest thing that was said or opened. */
    synchronized int latest() {
        return names;
    }

    /** Changes a message, and returns the place where it stands; empty if there is none. */
    synchronized Optional<String> replace(String id, Message message) {
        for (int i = said.size() - 1; i >= 0; i--) {
            var old = said.get(i);
            if (old.id().equals(id)) {
                said.set(i, new Said(old.number(), old.errand(), old.place(), message));
                return Optional.of(old.place());
            }
        }
        return Optional.empty();
    }

    /** Opens a private place and returns its name. */
    synchronized String open(Set<PersonId> people) {
        var place = Places.thread(++names);
        members.put(place, Set.copyOf(people.stream().map(PersonId::local).toList()));
        return place;
    }

    /**
     * Looks into a place's history for a message: in the channels of schedules for one with the same buttons, which name
     * the question that was put; elsewhere, where a question may be put again, for the errand's name.
     */
    synchronized Optional<Said> find(String place, Errand errand) {
        var buttons = errand.intention() instanceof Intention.Post post && Places.isScheduled(post.place())
                ? tokens(post.message())
                : List.<String>of();
        return said.stream()
                .filter(message -> message.place().equals(place))
                .filter(message -> buttons.isEmpty()
                        ? message.errand().equals(errand.id())
                        : tokens(message.message()).equals(buttons))
                .findFirst();
    }

    /** Waits for a message; the latest if there are several. */
    synchronized Optional<Said> await(Predicate<Said> wanted, Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        while (true) {
            var found = said.stream().filter(wanted).reduce((earlier, later) -> later);
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (found.isPresent() || left <= 0) {
                return found;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    /** The private places of which a person is a member, in the order in which they were opened. */
    synchronized List<String> placesOf(String person) {
        return members.entrySet().stream()
                .filter(place -> place.getValue().contains(person))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> tokens(Message message) {
        return message.rows().stream()
                .flatMap(List::stream)
                .map(control -> control instanceof Control.Button button
                        ? button.token().toString()
                        : ((Control.Select) control).token().toString())
                .toList();
    }
}
