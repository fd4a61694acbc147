package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.OwnDaily;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.reminder.Reminding;
import java.util.Map;
import java.util.Set;

/** What a person does about a reminder. */
final class ReminderButtonsFlow implements Flow.OnAction {

    private final Tools tools;

    ReminderButtonsFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.REMIND_TODAY, Action.REMIND_SNOOZE, Action.REMIND_STOP);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return switch (action) {
            case REMIND_TODAY -> Decision.keep(records -> today(records, turn));
            case REMIND_SNOOZE -> Decision.keep(records -> snooze(records, turn));
            default -> Decision.keep(records -> stop(records, turn));
        };
    }

    private Spoken today(Records records, Turn turn) {
        var bank = tools.bank().get();
        return new OwnDaily(tools)
                .of(records, turn.person(), turn.zone(), turn.now())
                .map(asking -> new QuestionCard(turn.words(), bank)
                        .asked("daily.title", bank.find(asking.question()).orElseThrow(), asking.id()))
                .map(card -> Spoken.of(turn.replyJustYou(card)))
                .orElseGet(() -> Spoken.of(turn.refusal("refused.empty-bank", Map.of())));
    }

    private static Spoken snooze(Records records, Turn turn) {
        var found = records.reminders().of(turn.person()).filter(known -> known.maySnooze(turn.now()));
        if (found.isEmpty()) {
            return changed(turn, "reminder.no-snooze", Map.of());
        }
        records.reminders().put(found.get().snoozed(turn.now()));
        var until = turn.now().plus(Reminding.SNOOZE);
        return changed(turn, "reminder.snoozed", Map.of("time", new Dates(turn.words()).moment(until, turn.zone())));
    }

    private static Spoken stop(Records records, Turn turn) {
        records.reminders()
                .of(turn.person())
                .map(known -> known.wishing(known.wishes().stopped(), turn.now()))
                .ifPresent(records.reminders()::put);
        return changed(turn, "reminder.stopped", Map.of());
    }

    private static Spoken changed(Turn turn, String key, Map<String, ?> values) {
        return Spoken.of(turn.change(Message.of(turn.words().line(key, values).toArray(Span[]::new))));
    }
}
