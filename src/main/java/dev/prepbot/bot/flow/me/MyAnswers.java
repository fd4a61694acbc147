package dev.prepbot.bot.flow.me;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.AnswerList;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.attempt.Attempt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The answers that someone gave, latest first, each a pick away from being read whole. */
final class MyAnswers implements Flow.OnAction {

    private final Tools tools;

    MyAnswers(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.MY_ANSWERS, Action.ANSWERS_PAGE, Action.MY_ANSWER);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return switch (action) {
            case MY_ANSWERS -> page(turn, new AnswersPage("", 0), turn::replyJustYou);
            case ANSWERS_PAGE -> page(turn, AnswersPage.read(press.token()), turn::change);
            default ->
                whole(
                        turn,
                        press.picked().stream().findFirst().orElse(press.token().part(0)));
        };
    }

    /** The first page of the answers that have to do with some words. */
    Decision first(Turn turn, String typed) {
        return page(turn, AnswersPage.typed(typed), turn::replyJustYou);
    }

    private Decision page(Turn turn, AnswersPage wanted, Function<Message, List<Intention>> say) {
        var list = list(turn);
        var all = answers(turn);
        if (all.isEmpty()) {
            return turn.refuse("answers.none", Map.of());
        }
        var found = wanted.words().isEmpty()
                ? all
                : all.stream()
                        .filter(answer -> list.isAbout(answer, wanted.words()))
                        .toList();
        if (found.isEmpty()) {
            return turn.refuse(
                    "answers.nothing",
                    Map.of("words", wanted.words()),
                    Action.MY_ANSWERS.button(turn.words(), Style.PLAIN));
        }
        int page = Math.min(wanted.page(), AnswerList.pages(found.size()) - 1);
        var message = list.page(found, page, wanted.words());
        var buttons = buttons(turn.words(), wanted, page, AnswerList.pages(found.size()));
        return Decision.say(say.apply(buttons.isEmpty() ? message : message.with(buttons.toArray(Control[]::new))));
    }

    private static List<Control> buttons(Words words, AnswersPage wanted, int page, int pages) {
        var buttons = new ArrayList<Control>();
        if (page > 0) {
            buttons.add(button(words.plain("button.page-back"), Style.PLAIN, wanted.at(page - 1)));
        }
        if (page < pages - 1) {
            buttons.add(button(words.plain("button.page-next"), Style.PRIMARY, wanted.at(page + 1)));
        }
        return buttons;
    }

    private static Control button(String label, Style style, AnswersPage page) {
        return new Control.Button(page.token(), label, style, Action.ANSWERS_PAGE.effect());
    }

    /** Looked up among the person's own, whatever number the button names. */
    private Decision whole(Turn turn, String number) {
        return answers(turn).stream()
                .filter(answer -> String.valueOf(answer.id()).equals(number))
                .findFirst()
                .map(answer -> Decision.say(turn.replyJustYou(list(turn).whole(answer))))
                .orElseGet(() -> turn.refuse("answers.gone", Map.of()));
    }

    private List<Attempt> answers(Turn turn) {
        var answers = new ArrayList<>(
                tools.ledger().read(records -> records.attempts().of(turn.person())));
        Collections.reverse(answers);
        return answers;
    }

    private AnswerList list(Turn turn) {
        return new AnswerList(turn.words(), tools.bank().get(), turn.zone());
    }
}
