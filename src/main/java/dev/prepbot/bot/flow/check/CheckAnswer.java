package dev.prepbot.bot.flow.check;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A button under feedback: the key points of the answer, for its owner to tick. */
final class CheckAnswer implements Flow.OnAction {

    private final Tools tools;
    private final CheckTalk talk;

    CheckAnswer(Tools tools) {
        this.tools = tools;
        talk = new CheckTalk(tools);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.CHECK_POINTS);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return tools.ledger()
                .read(records -> Checkable.find(records, turn.person(), press.token())
                        .map(answer -> Decision.say(turn.replyJustYou(talk.show(turn, records, answer)))))
                .orElseGet(() -> refuse(turn, new AskingId(press.token().part(0))));
    }

    /** Somebody else's answer, or none: the question is there to be answered, if it is still asked. */
    private Decision refuse(Turn turn, AskingId id) {
        Optional<Asking> asking =
                tools.ledger().read(records -> records.askings().find(id));
        return asking.filter(asked -> asked.isFor(turn.person()) && asked.mode() != Mode.INTERVIEW)
                .map(asked -> turn.refuse(
                        "check.not-answered",
                        Map.of(),
                        Action.ANSWER.button(
                                turn.words(), Style.PRIMARY, asked.id().value())))
                .orElseGet(() -> turn.refuse("refused.unknown-button", Map.of()));
    }
}
