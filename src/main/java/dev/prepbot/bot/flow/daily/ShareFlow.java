package dev.prepbot.bot.flow.daily;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.Attempt;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets a person allow one answer to be shown when its question is revealed, and take that back until then. */
final class ShareFlow implements Flow.OnAction {

    @Override
    public Set<Action> actions() {
        return Set.of(Action.SHARE_ANSWER, Action.UNSHARE_ANSWER);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var asking = new AskingId(press.token().part(0));
        var number = press.token().part(1);
        return Decision.keep(records -> Spoken.of(records.attempts().at(asking, turn.person()).stream()
                .filter(attempt -> String.valueOf(attempt.id()).equals(number))
                .findFirst()
                .map(attempt -> shared(turn, records, attempt, action == Action.SHARE_ANSWER))
                .orElseGet(() -> turn.refusal("refused.unknown-button", Map.of()))));
    }

    private static List<Intention> shared(Turn turn, Records records, Attempt attempt, boolean share) {
        if (!records.reveals().awaits(attempt.asking())) {
            return turn.refusal("refused.revealed-already", Map.of());
        }
        if (share) {
            records.sharedAnswers().share(attempt, turn.now());
        } else {
            records.sharedAnswers().withdraw(attempt.asking(), turn.person());
        }
        var other = share ? Action.UNSHARE_ANSWER : Action.SHARE_ANSWER;
        var said = turn.words().line(share ? "daily.shared" : "daily.unshared");
        return turn.replyJustYou(Message.of(said.toArray(Span[]::new))
                .with(other.button(turn.words(), Style.PLAIN, attempt.asking().value(), String.valueOf(attempt.id()))));
    }
}
