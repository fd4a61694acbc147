package dev.prepbot.platform.playground;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Decides what becomes of the world when the bot wants something done.
 *
 * @param speaking does what puts messages or forms before people
 * @param turns the commands, presses and forms that may still be answered
 */
record Errands(Speaking speaking, Turns turns) {

    Deed<Outcome> decide(World world, Errand errand) {
        var before = world.finished(errand.id());
        if (before.isPresent()) {
            return Deed.of(before.get().outcome(world));
        }
        var id = errand.id();
        var intention = errand.intention();
        if (intention instanceof Intention.Reply reply) {
            return turns.live(reply.to())
                    .map(turn -> speaking.reply(world, id, turn, reply))
                    .orElseGet(Errands::expired);
        } else if (intention instanceof Intention.Change change) {
            return turns.live(change.to())
                    .map(turn -> speaking.change(world, id, turn, change))
                    .orElseGet(Errands::expired);
        } else if (intention instanceof Intention.Open open) {
            return turns.live(open.to())
                    .map(turn -> speaking.open(id, turn, open))
                    .orElseGet(Errands::expired);
        } else if (intention instanceof Intention.Post post) {
            return find(world, post.place())
                    .map(room -> speaking.post(world, id, room, post.message(), pinged(post.ping())))
                    .orElseGet(() -> gone(post.place()));
        } else if (intention instanceof Intention.Tell tell) {
            return world.room(Room.directId(local(tell.person())))
                    .map(room -> speaking.post(world, id, room, tell.message(), Set.of()))
                    .orElseGet(() -> gone(tell.person()));
        } else if (intention instanceof Intention.OpenPrivate open) {
            return find(world, open.near())
                    .map(near -> Furnishing.open(world, id, near, open))
                    .orElseGet(() -> gone(open.near()));
        } else if (intention instanceof Intention.OpenThread open) {
            return standing(world, open.under().place(), open.under().id(), (utterance, said) -> {
                return Furnishing.openUnder(world, id, utterance, open.title());
            });
        } else if (intention instanceof Intention.Close close) {
            return find(world, close.place())
                    .map(room -> Furnishing.close(id, room))
                    .orElseGet(() -> gone(close.place()));
        }
        if (intention instanceof Intention.ShowHome) {
            return Deed.failed(Outcome.Trouble.REFUSED, "the playground has no page of the bot's own");
        }
        if (intention instanceof Intention.GrantRole) {
            return Deed.failed(Outcome.Trouble.REFUSED, "everybody has the playground's only role");
        }
        return ofStanding(world, id, intention);
    }

    private Deed<Outcome> ofStanding(World world, String id, Intention intention) {
        if (intention instanceof Intention.Edit edit) {
            return standing(world, edit.ref().place(), edit.ref().id(), (utterance, said) -> {
                return speaking.edit(world, id, utterance, said, edit.message());
            });
        }
        var delete = (Intention.Delete) intention;
        return standing(world, delete.ref().place(), delete.ref().id(), (utterance, said) -> {
            return Deed.done(Finished.plainly(id), Outcome.Done.PLAINLY, new Entry.Removed(utterance.id()));
        });
    }

    /** Acts on a message that can be named: the bot's own, and no reply that just one person sees. */
    private static Deed<Outcome> standing(
            World world, PlaceId place, String id, BiFunction<Utterance, Content.Said, Deed<Outcome>> act) {
        var utterance = Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> world.utterance(Long.parseLong(text)))
                .filter(found -> found.ref().place().equals(place));
        if (utterance.isEmpty()) {
            return gone(place + "/" + id);
        }
        if (!(utterance.get().content() instanceof Content.Said said)) {
            return Deed.failed(Outcome.Trouble.FORBIDDEN, "a person's message");
        }
        return said.onlyFor() == null ? act.apply(utterance.get(), said) : gone("a message that one person sees");
    }

    private static Set<String> pinged(Intention.Ping ping) {
        if (ping instanceof Intention.Ping.People people) {
            return people.people().stream().map(Errands::local).collect(Collectors.toSet());
        }
        return ping instanceof Intention.Ping.Role ? Set.of(Content.EVERYONE) : Set.of();
    }

    private static Optional<Room> find(World world, PlaceId place) {
        return place.platform().equals(Playground.NAME) ? world.room(place.local()) : Optional.empty();
    }

    /** The playground's own name of a person, or one that nobody has. */
    static String local(PersonId person) {
        return person.platform().equals(Playground.NAME) ? person.local() : person.toString();
    }

    private static Deed<Outcome> expired() {
        return Deed.failed(Outcome.Trouble.EXPIRED, "the reply handle is too old, or of an earlier run");
    }

    private static Deed<Outcome> gone(Object what) {
        return Deed.failed(Outcome.Trouble.GONE, "no longer there: " + what);
    }
}
