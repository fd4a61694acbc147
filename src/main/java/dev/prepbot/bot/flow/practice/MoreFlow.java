package dev.prepbot.bot.flow.practice;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.SavedList;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.practice.SavedQuestions;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is seldom wanted of a question: to save it for later, to see what was saved, to report it. */
final class MoreFlow implements Flow.OnAction {

    private final Tools tools;

    MoreFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.MORE, Action.SAVE, Action.UNSAVE, Action.SAVED);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        if (action == Action.SAVED) {
            int page = number(press.token().part(0));
            return Decision.say(turn.change(tools.ledger().read(records -> list(records, turn, page))));
        }
        if (!press.picked().isEmpty()) {
            return removeFromList(turn, press);
        }
        var question = new QuestionId(press.token().part(0));
        if (tools.bank().get().find(question).isEmpty()) {
            return turn.refuse("refused.question-gone", Map.of());
        }
        if (action == Action.MORE) {
            boolean saved = tools.ledger()
                    .read(records -> records.saved().of(turn.person()).contains(question));
            return Decision.say(turn.replyJustYou(menu(turn, question, saved, "more.title")));
        }
        return action == Action.SAVE ? save(turn, question) : unsave(turn, question);
    }

    private static Decision save(Turn turn, QuestionId question) {
        return Decision.keep(records -> {
            var saved = records.saved();
            if (saved.of(turn.person()).size() >= SavedQuestions.MOST) {
                var seeAll = Action.SAVED.button(turn.words(), Style.PRIMARY, "0");
                return Spoken.of(turn.refusal("refused.saved-full", Map.of("most", SavedQuestions.MOST), seeAll));
            }
            saved.add(turn.person(), question, turn.now());
            return Spoken.of(turn.change(menu(turn, question, true, "more.saved")));
        });
    }

    private static Decision unsave(Turn turn, QuestionId question) {
        return Decision.keep(records -> {
            records.saved().remove(turn.person(), question);
            return Spoken.of(turn.change(menu(turn, question, false, "more.unsaved")));
        });
    }

    private Decision removeFromList(Turn turn, Pressed press) {
        int page = number(press.token().part(0));
        return Decision.keep(records -> {
            press.picked().forEach(id -> records.saved().remove(turn.person(), new QuestionId(id)));
            return Spoken.of(turn.change(list(records, turn, page)));
        });
    }

    private static Message menu(Turn turn, QuestionId question, boolean saved, String key) {
        var words = turn.words();
        var keep = saved ? Action.UNSAVE : Action.SAVE;
        return Message.of(words.line(key).toArray(Span[]::new))
                .with(
                        keep.button(words, Style.PLAIN, question.value()),
                        Action.SAVED.button(words, Style.PLAIN, "0"),
                        Action.REPORT.button(words, Style.PLAIN, question.value()));
    }

    /** What a person saved and can still be asked. */
    Message list(Records records, Turn turn, int page) {
        var bank = tools.bank().get();
        List<Question> saved = records.saved().of(turn.person()).stream()
                .flatMap(id -> bank.find(id).stream())
                .toList();
        return new SavedList(turn.words(), bank).page(saved, page);
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
