package dev.prepbot.bot.flow.find;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Practising;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.HitList;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.prep.question.QuestionSearch;
import dev.prepbot.prep.question.Wish;
import java.util.Map;
import java.util.Optional;

/** {@code Practise this} in a message's own menu: the question nearest to what the message says. */
final class PractiseThisFlow implements Flow.OnShortcut {

    static final String NAME = "practise-this";

    /** The best, and others to choose from. */
    private static final int MOST = 6;

    private final QuestionSearch search;
    private final Practising practising;

    PractiseThisFlow(Tools tools, QuestionSearch search) {
        this.search = search;
        practising = new Practising(tools);
    }

    @Override
    public Shortcut entry(Words words) {
        return new Shortcut(NAME, words.plain("shortcut.practise-this"));
    }

    @Override
    public Decision usedOn(Turn turn, String text) {
        var near = search.near(text, MOST);
        if (near.isEmpty()) {
            return turn.refuse("refused.nothing-near", Map.of());
        }
        var best = near.get(0);
        var others = near.subList(1, near.size());
        var below = others.isEmpty()
                ? new Control[0]
                : new Control[] {HitList.pick(turn.words().plain("practise-this.others"), others)};
        var wish = new Wish(Optional.of(best.topic()), Optional.empty());
        return Decision.keep(records -> practising.ask(records, turn, best, wish, below));
    }
}
