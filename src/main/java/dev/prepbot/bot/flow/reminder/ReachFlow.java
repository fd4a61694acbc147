package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.reminder.Progress.State;
import dev.prepbot.prep.reminder.Reminding;
import dev.prepbot.prep.reminder.Wishes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where and how a person can be reminded: follows them to other zones and languages, rests while the platform lets nothing
 * through to them, and asks them about that once, when they come by.
 */
final class ReachFlow implements Flow.OnKept, Flow.OnOutcome, Flow.OnAction {

    @Override
    public List<Intention> besides(Turn turn, Records records) {
        var found = records.reminders()
                .of(turn.person())
                .filter(known -> known.wishes().any());
        if (found.isEmpty()) {
            return List.of();
        }
        var now = found.get().seen(zone(turn, records), turn.words().locale(), turn.now());
        boolean ask = now.progress().state() == State.BLOCKED && turn.answeredAlone();
        var then = ask ? now.in(State.TOLD, turn.now()) : now;
        if (!then.equals(found.get())) {
            records.reminders().put(then);
        }
        return ask ? turn.replyJustYou(question(turn)) : List.of();
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        if (errand.intention() instanceof Intention.Tell tell
                && outcome instanceof Outcome.Failed failed
                && (failed.trouble() == Trouble.FORBIDDEN || failed.trouble() == Trouble.GONE)) {
            return Optional.of(records -> rest(records, tell.person(), now));
        }
        return Optional.empty();
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.REMIND_AGAIN);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return Decision.keep(records -> {
            var found = records.reminders().of(turn.person()).map(known -> known.in(State.ON, turn.now()));
            found.ifPresent(records.reminders()::put);
            return Spoken.of(turn.replyJustYou(
                    new RemindersCard(turn).show(found.map(Reminding::wishes).orElse(Wishes.NONE))));
        });
    }

    /** The act may have been to choose another zone, which the turn does not know yet. */
    private static ZoneId zone(Turn turn, Records records) {
        return records.preferences().of(turn.person()).zone().orElseGet(turn::zone);
    }

    private static Spoken rest(Records records, PersonId person, Instant now) {
        records.reminders()
                .of(person)
                .filter(known -> known.progress().state() == State.ON)
                .map(known -> known.in(State.BLOCKED, now))
                .ifPresent(records.reminders()::put);
        return Spoken.of();
    }

    private static Message question(Turn turn) {
        var words = turn.words();
        return Message.of(new Block.Paragraph(words.line("reminder.blocked")))
                .with(
                        Action.REMIND_AGAIN.button(words, Style.PRIMARY),
                        Action.REMIND_STOP.button(words, "button.remind-stop-all", Style.PLAIN));
    }
}
