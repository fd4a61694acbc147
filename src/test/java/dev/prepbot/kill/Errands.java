package dev.prepbot.kill;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.store.WireErrands;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Does errands as a platform does and notes each in the journal. Used by one thread. */
final class Errands {

    /** Of a thousand errands, how many are asked to come later. */
    private static final int LATER = 5;

    private static final Frame.Performed PLAINLY = new Frame.Performed(0, "", "", "", "");

    private final Journal journal;
    private final Acts acts;
    private final Screen screen;
    private final Random random;
    private final Map<String, Done> done = new HashMap<>();
    private final Set<String> delayed = new HashSet<>();

    Errands(Journal journal, Acts acts, Screen screen, Random random) {
        this.journal = journal;
        this.acts = acts;
        this.screen = screen;
        this.random = random;
    }

    /** An errand that was done, and in which run of the bot. */
    private record Done(int run, Frame.Performed outcome) {}

    /**
     * Does an errand. One that was done is recognised by its name and not done again; a post however only within the
     * run that asked for it, because no platform remembers for long.
     */
    Frame.Performed perform(int run, Frame.Perform asked) {
        var errand = WireErrands.read(asked.errand());
        var before = done.get(errand.id());
        boolean again = before != null && (before.run() == run || !(errand.intention() instanceof Intention.Post));
        var outcome = again && before != null ? before.outcome() : attempt(errand);
        if (outcome.trouble().isEmpty()) {
            done.put(errand.id(), new Done(run, outcome));
        }
        var delivery = handle(errand.intention()).map(ReplyHandle::secret).orElse("");
        journal.note(at -> new Entry.Performed(
                at, run, errand.id(), delivery, again, outcome.trouble(), outcome.message(), asked.errand()));
        acknowledge(errand, outcome);
        return new Frame.Performed(
                asked.number(), outcome.trouble(), outcome.place(), outcome.message(), outcome.opened());
    }

    /** Looks into a place's history. */
    Frame.Found find(int run, Frame.Find asked) {
        var errand = WireErrands.read(asked.errand());
        boolean readable = !asked.place().equals(Places.UNREADABLE);
        var found = screen.find(asked.place(), errand);
        journal.note(at -> new Entry.Looked(at, run, errand.id(), readable, found.isPresent()));
        return new Frame.Found(
                asked.number(), readable, found.map(Screen.Said::id).orElse(""));
    }

    private void acknowledge(Errand errand, Frame.Performed outcome) {
        var act = handle(errand.intention()).flatMap(handle -> acts.find(handle.secret()));
        if (act.isPresent() && outcome.trouble().isEmpty()) {
            acts.answered(act.get(), errand.intention());
        } else if (act.isPresent() && outcome.trouble().equals(Trouble.EXPIRED.name())) {
            acts.giveUp(act.get());
        }
    }

    private Frame.Performed attempt(Errand errand) {
        if (random.nextInt(1000) < LATER && delayed.add(errand.id())) {
            return failed(Trouble.RATE_LIMITED);
        }
        var intention = errand.intention();
        if (intention instanceof Intention.Reply reply) {
            return withAct(reply.to(), act -> say(errand, act.fact.place(), reply.message()));
        }
        if (intention instanceof Intention.Open open) {
            return withAct(open.to(), act -> PLAINLY);
        }
        if (intention instanceof Intention.Change change) {
            return withAct(change.to(), act -> replace(act.pressed, change.message()));
        }
        if (intention instanceof Intention.Post post) {
            return say(errand, post.place().local(), post.message());
        }
        if (intention instanceof Intention.Tell tell) {
            return say(errand, Places.direct(tell.person().local()), tell.message());
        }
        if (intention instanceof Intention.Edit edit) {
            return replace(edit.ref().id(), edit.message());
        }
        if (intention instanceof Intention.OpenPrivate open) {
            return new Frame.Performed(0, "", "", "", screen.open(open.members()));
        }
        if (intention instanceof Intention.OpenThread) {
            return new Frame.Performed(0, "", "", "", screen.open(Set.of()));
        }
        return PLAINLY;
    }

    private Frame.Performed withAct(ReplyHandle handle, Function<Act, Frame.Performed> then) {
        return acts.find(handle.secret())
                .filter(act -> !act.expired())
                .map(then)
                .orElseGet(() -> failed(Trouble.EXPIRED));
    }

    private Frame.Performed say(Errand errand, String place, Message message) {
        return new Frame.Performed(0, "", place, screen.say(errand, place, message), "");
    }

    private Frame.Performed replace(String id, Message message) {
        return screen.replace(id, message)
                .map(place -> new Frame.Performed(0, "", place, id, ""))
                .orElseGet(() -> failed(Trouble.GONE));
    }

    private static Frame.Performed failed(Trouble trouble) {
        return new Frame.Performed(0, trouble.name(), "", "", "");
    }

    private static Optional<ReplyHandle> handle(Intention intention) {
        if (intention instanceof Intention.Reply reply) {
            return Optional.of(reply.to());
        }
        if (intention instanceof Intention.Change change) {
            return Optional.of(change.to());
        }
        return intention instanceof Intention.Open open ? Optional.of(open.to()) : Optional.empty();
    }
}
