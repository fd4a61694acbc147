package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.reminder.Reminding;
import dev.prepbot.prep.reminder.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reminds those who want it, each in a turn of its own. The date is claimed in the turn in which the message goes to the
 * outbox, so that a crash brings none twice; what was held up for too long is left unsaid.
 */
final class DueReminders implements Flow.OnTime, Flow.OnOutcome {

    private static final String SUBJECT = "reminder:";

    /** At each look, which comes every second. */
    private static final int MOST_AT_ONCE = 100;

    private final Tools tools;
    private final Lexicon lexicon;

    DueReminders(Tools tools, Lexicon lexicon) {
        this.tools = tools;
        this.lexicon = lexicon;
    }

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        return tools.ledger().read(records -> records.reminders().due(now, MOST_AT_ONCE)).stream()
                .<Function<Records, Spoken>>map(person -> records -> remind(records, person, now))
                .toList();
    }

    private Spoken remind(Records records, PersonId person, Instant now) {
        return records.reminders()
                .of(person)
                .filter(found -> found.next().filter(at -> !at.isAfter(now)).isPresent())
                .map(found -> Spoken.of(remind(records, found, now)))
                .orElseGet(Spoken::of);
    }

    private List<Intention> remind(Records records, Reminding found, Instant now) {
        var state = State.of(records, found, now);
        var said =
                found.due(now).stream().filter(slot -> state.holds(slot.kind())).findFirst();
        records.reminders().put(found.looked(said, now));
        var choice = records.preferences().of(found.person()).language();
        var words = lexicon.in(choice.orElse(found.locale()));
        return said.map(slot -> new Intention.Tell(
                        SUBJECT + slot.at().getEpochSecond(),
                        found.person(),
                        new ReminderText(words).of(slot.kind(), state)))
                .<List<Intention>>map(List::of)
                .orElseGet(List::of);
    }

    /** What became of it does not matter here: the date has had its reminder. */
    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean tooLate(Errand errand, Instant now) {
        return errand.intention() instanceof Intention.Tell tell
                && tell.subject().startsWith(SUBJECT)
                && Instant.ofEpochSecond(Long.parseLong(tell.subject().substring(SUBJECT.length())))
                        .plus(Slot.LATEST)
                        .isBefore(now);
    }
}
