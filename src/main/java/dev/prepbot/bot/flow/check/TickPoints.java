package dev.prepbot.bot.flow.check;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Incoming.Pressed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps which key points someone ticks: each time anew, beside the grade and never instead of it. */
final class TickPoints implements Flow.OnAction {

    private final CheckTalk talk;

    TickPoints(Tools tools) {
        talk = new CheckTalk(tools);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.TICK_POINTS, Action.TICK_NONE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var picked = action == Action.TICK_NONE ? List.<String>of() : press.picked();
        return Decision.keep(records -> Checkable.find(records, turn.person(), press.token())
                .map(answer -> tick(turn, records, answer, answer.places(picked)))
                .orElseGet(() -> Spoken.of(turn.refusal("refused.unknown-button", Map.of()))));
    }

    private Spoken tick(Turn turn, Records records, Checkable answer, Set<Integer> ticked) {
        var latest = records.selfChecks().latest(turn.person(), answer.attempt().id());
        if (latest.filter(check -> check.ticked().equals(ticked)).isEmpty()) {
            records.selfChecks().append(answer.ticked(ticked, turn.now()));
        }
        var before = CheckTalk.ticked(answer, latest);
        return Spoken.of(turn.change(talk.changed(turn, records, answer, before, ticked)));
    }
}
