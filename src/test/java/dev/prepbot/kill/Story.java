package dev.prepbot.kill;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.store.WireErrands;
import dev.prepbot.words.Bundles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The journal, read as far as it is written: which fact was answered how often, and what stands where. */
final class Story implements AutoCloseable {

    /** What stands above what could not be delivered earlier. */
    private static final Message HELD =
            Message.of(new Block.Note(new Bundles().in(Locale.ENGLISH).line("held.title")));

    private final BufferedReader journal;
    final Map<String, Told> facts = new LinkedHashMap<>();
    final List<Posted> posts = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    /** Answers that could not be delivered, until they are shown at a later visit. */
    private final List<Owed> owed = new ArrayList<>();

    /** The errands behind them. */
    private final Set<String> undelivered = new HashSet<>();

    /** How many errands were asked for again and recognised. */
    int recognised;

    /** How many facts were delivered more than once. */
    int redelivered;

    /** How many looks into a history found the post. */
    int found;

    Story(Path file) throws IOException {
        journal = Files.newBufferedReader(file);
    }

    /** A fact, and how it was answered. */
    static final class Told {
        final Entry.Acted act;
        final List<Message> answers = new ArrayList<>();
        int deliveries;
        int acknowledgements;
        boolean shownLater;

        Told(Entry.Acted act) {
            this.act = act;
        }
    }

    /**
     * A message that stands in a conversation without being the answer to a fact.
     *
     * @param subject what hangs on it
     */
    record Posted(String subject, String place, Message message) {}

    /**
     * An answer that could not be delivered.
     *
     * @param by the fact at whose answering that was last tried
     */
    private record Owed(Told told, Message message, Told by) {

        boolean is(Message other, Told toSamePerson) {
            return message.equals(other) && told.act.person().equals(toSamePerson.act.person());
        }
    }

    /** Reads what was added to the journal. */
    void read() throws IOException {
        for (var line = journal.readLine(); line != null; line = journal.readLine()) {
            take(Json.read(line, Entry.class));
        }
    }

    private void take(Entry entry) {
        if (entry instanceof Entry.Acted act) {
            facts.put(act.delivery(), new Told(act));
        } else if (entry instanceof Entry.Delivered delivered) {
            if (told(delivered.delivery()).deliveries++ > 0) {
                redelivered++;
            }
        } else if (entry instanceof Entry.Acknowledged acknowledged) {
            told(acknowledged.delivery()).acknowledgements++;
        } else if (entry instanceof Entry.Performed performed) {
            take(performed);
        } else if (entry instanceof Entry.Looked looked) {
            found += looked.found() ? 1 : 0;
        } else if (entry instanceof Entry.Complained complaint) {
            complaints.add(complaint.person() + ": " + complaint.what());
        }
    }

    private void take(Entry.Performed performed) {
        if (performed.again()) {
            recognised++;
            return;
        }
        var errand = WireErrands.read(performed.errand());
        if (performed.trouble().isEmpty()) {
            done(performed, errand);
        } else if (performed.trouble().equals(Trouble.EXPIRED.name())) {
            said(errand)
                    .filter(message -> undelivered.add(errand.id()))
                    .ifPresent(message -> owe(told(performed.delivery()), message));
        }
    }

    /**
     * Held titles are owed to nobody. What was owed already is owed still; but where several facts have the same answer, each
     * is owed its own.
     */
    private void owe(Told told, Message message) {
        if (message.equals(HELD)) {
            return;
        }
        var before = owed.stream()
                .filter(debt -> debt.is(message, told) && debt.by() != told)
                .findFirst();
        before.ifPresent(owed::remove);
        owed.add(new Owed(before.map(Owed::told).orElse(told), message, told));
    }

    private void done(Entry.Performed performed, Errand errand) {
        var intention = errand.intention();
        if (intention instanceof Intention.Post post) {
            posts.add(new Posted(post.subject(), post.place().local(), post.message()));
        } else if (intention instanceof Intention.Tell tell) {
            posts.add(new Posted("", Places.direct(tell.person().local()), tell.message()));
        } else {
            said(errand).filter(message -> !message.equals(HELD)).ifPresent(message -> {
                var told = told(performed.delivery());
                var debt = owed.stream().filter(one -> one.is(message, told)).findFirst();
                debt.ifPresent(owed::remove);
                var owner = debt.map(Owed::told).orElse(told);
                owner.shownLater |= owner != told;
                owner.answers.add(message);
            });
        }
    }

    /** Whether an answer could not be delivered and is still to be shown. */
    boolean owes(Told told) {
        return owed.stream().anyMatch(debt -> debt.told() == told);
    }

    private Told told(String delivery) {
        var told = facts.get(delivery);
        if (told == null) {
            throw new IllegalStateException("the bot answers what nobody did: " + delivery);
        }
        return told;
    }

    private static Optional<Message> said(Errand errand) {
        if (errand.intention() instanceof Intention.Reply reply) {
            return Optional.of(reply.message());
        }
        return errand.intention() instanceof Intention.Change change ? Optional.of(change.message()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
