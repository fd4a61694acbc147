package dev.prepbot.bot.flow.check;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.prep.interview.Interview;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A button under a scorecard: the key points of each answer of the interview, for its owner to tick. */
final class CheckInterview implements Flow.OnAction {

    private final Tools tools;
    private final CheckTalk talk;

    CheckInterview(Tools tools) {
        this.tools = tools;
        talk = new CheckTalk(tools);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.CHECK_INTERVIEW, Action.CHECK_QUESTION);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        List<Intention> said = tools.ledger()
                .read(records -> Checkable.finished(
                                records, turn.person(), press.token().part(0))
                        .map(interview -> show(turn, records, interview, press.picked()))
                        .orElseGet(() -> turn.refusal("check.no-interview", Map.of())));
        return Decision.say(said);
    }

    /** @param picked the name of the question's asking; none at first */
    private List<Intention> show(Turn turn, Records records, Interview interview, List<String> picked) {
        var answers = Checkable.in(records, interview);
        if (answers.isEmpty()) {
            return turn.refusal("check.no-answers", Map.of());
        }
        var chosen = answers.stream()
                .filter(answer -> picked.contains(answer.attempt().asking().value()))
                .findFirst()
                .orElse(answers.get(0));
        var message = talk.show(turn, records, chosen);
        return picked.isEmpty() ? turn.replyJustYou(message) : turn.change(message);
    }
}
