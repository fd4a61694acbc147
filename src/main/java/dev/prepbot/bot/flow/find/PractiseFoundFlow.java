package dev.prepbot.bot.flow.find;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Practising;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the very question that somebody picked. */
final class PractiseFoundFlow implements Flow.OnAction {

    private final Tools tools;
    private final Practising practising;

    PractiseFoundFlow(Tools tools) {
        this.tools = tools;
        practising = new Practising(tools);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.PRACTISE_FOUND);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var id = press.picked().stream().findFirst().orElse(press.token().part(0));
        var question = tools.bank().get().find(new QuestionId(id));
        if (question.isEmpty()) {
            return turn.refuse("refused.question-gone", Map.of());
        }
        var wish = new Wish(Optional.of(question.get().topic()), Optional.empty());
        return Decision.keep(records -> practising.ask(records, turn, question.get(), wish));
    }
}
