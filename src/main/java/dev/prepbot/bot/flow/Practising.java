package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Wish;
import java.util.List;
import java.util.Optional;

/** Asks one person a question, seen by nobody else. */
public final class Practising {

    private final Tools tools;

    public Practising(Tools tools) {
        this.tools = tools;
    }

    /**
     * Asks it.
     *
     * @param wish what they are asked next if they go on
     * @param below a further row of controls under the question; empty for none
     */
    public Spoken ask(Records records, Turn turn, Question question, Wish wish, Control... below) {
        var asking = new Asking(
                new AskingId(tools.ids().next()),
                question.id(),
                Mode.PRACTICE,
                turn.place(),
                wish,
                Optional.of(turn.person()),
                turn.now());
        records.askings().add(asking);
        var words = turn.words();
        var card = new QuestionCard(words, tools.bank().get())
                .asked(
                        "practice.title",
                        question,
                        asking.id(),
                        List.of(
                                Action.NEXT.button(
                                        words,
                                        "button.skip",
                                        Style.PLAIN,
                                        asking.id().value()),
                                Action.MORE.button(
                                        words, Style.PLAIN, question.id().value())));
        return Spoken.of(turn.replyJustYou(below.length == 0 ? card : card.with(below)));
    }
}
