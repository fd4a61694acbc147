package dev.prepbot.bot.flow.daily;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.Attempt;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells how many have answered, never who or what: a name there would be a reproach to all the others. */
final class WhoAnsweredFlow implements Flow.OnAction {

    private final Tools tools;

    WhoAnsweredFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.WHO_ANSWERED);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var asking = new AskingId(press.token().part(0));
        var people = tools.ledger().read(records -> records.attempts().at(asking)).stream()
                .filter(attempt -> attempt.grade().inEarnest())
                .map(Attempt::person)
                .distinct()
                .toList();
        var words = turn.words();
        boolean answered = people.contains(turn.person());
        var said = Message.of(List.of(
                new Block.Paragraph(words.line("daily.how-many", Map.of("people", people.size()))),
                new Block.Note(words.line(answered ? "daily.you-too" : "daily.not-yet-you"))));
        return Decision.say(turn.replyJustYou(
                answered ? said : said.with(Action.ANSWER.button(words, Style.PRIMARY, asking.value()))));
    }
}
