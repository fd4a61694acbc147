package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.Feedback;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.AnswerText;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What follows a question: answer, hint, reveal. */
public final class AnswerFlow implements Flow.OnAction {

    private static final String FIELD = "answer";

    private final Tools tools;

    public AnswerFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.ANSWER, Action.HINT, Action.REVEAL, Action.GIVE_UP);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return withAsking(turn, press.token().part(0), asked -> switch (action) {
            case ANSWER -> turn.open(form(turn, asked));
            case HINT ->
                say(turn, card(turn).hint(asked.question(), asked.asking().id()));
            case REVEAL -> reveal(turn, asked);
            default ->
                say(turn, card(turn).revealed(asked.question(), asked.asking().id()));
        });
    }

    @Override
    public Decision sent(Turn turn, Action action, FormSent form) {
        return withAsking(turn, form.token().part(0), asked -> {
            var typed = form.fields().getOrDefault(FIELD, "");
            var checked = AnswerText.of(typed);
            return checked instanceof AnswerText.Refused refused
                    ? refuse(turn, asked, typed, refused)
                    : take(turn, asked, ((AnswerText.Accepted) checked).text());
        });
    }

    /** An asking with its question, both known to be there and meant for the person. */
    private record Asked(Asking asking, Question question) {}

    private Decision withAsking(Turn turn, String id, Function<Asked, Decision> then) {
        var asking = tools.ledger().read(records -> records.askings().find(new AskingId(id)));
        if (asking.isEmpty()) {
            return turn.refuse("refused.unknown-button", Map.of());
        }
        if (!asking.get().isFor(turn.person())) {
            return turn.refuse("refused.not-yours", Map.of());
        }
        return tools.bank()
                .get()
                .find(asking.get().question())
                .map(question -> then.apply(new Asked(asking.get(), question)))
                .orElseGet(() -> turn.refuse("refused.question-gone", Map.of()));
    }

    private Form form(Turn turn, Asked asked) {
        var words = turn.words();
        var draft = tools.ledger()
                .read(records ->
                        records.drafts().find(turn.person(), asked.asking().id()))
                .map(AnswerFlow::fitting)
                .orElse("");
        var field = new Form.Field(
                FIELD,
                words.plain("form.answer.label"),
                words.plain("form.answer.placeholder"),
                draft,
                Form.Field.LONGEST_TEXT,
                true);
        return new Form(
                Action.ANSWER.token(asked.asking().id().value()), words.plain("form.answer.title"), List.of(field));
    }

    /** As much of a draft as a form takes; the refusal of a longer one has said so. */
    private static String fitting(String draft) {
        int most = Form.Field.LONGEST_TEXT;
        if (draft.length() <= most) {
            return draft;
        }
        return draft.substring(0, Character.isHighSurrogate(draft.charAt(most - 1)) ? most - 1 : most);
    }

    private Decision reveal(Turn turn, Asked asked) {
        boolean answered = !tools.ledger()
                .read(records -> records.attempts().at(asked.asking().id(), turn.person()))
                .isEmpty();
        if (answered) {
            return say(
                    turn, card(turn).revealed(asked.question(), asked.asking().id()));
        }
        var id = asked.asking().id().value();
        return turn.refuse(
                "reveal.sure",
                Map.of(),
                Action.ANSWER.button(turn.words(), Style.PRIMARY, id),
                Action.GIVE_UP.button(turn.words(), Style.PLAIN, id));
    }

    private Decision refuse(Turn turn, Asked asked, String typed, AnswerText.Refused refused) {
        var again = Action.ANSWER.button(
                turn.words(), Style.PRIMARY, asked.asking().id().value());
        var message = Message.of(turn.words()
                        .line(
                                "refused.answer-" + slug(refused.reason()),
                                Map.of("length", refused.length(), "most", Form.Field.LONGEST_TEXT))
                        .toArray(Span[]::new))
                .with(again);
        return Decision.keep(records -> {
            if (refused.reason() != AnswerText.Reason.EMPTY) {
                records.drafts().put(turn.person(), asked.asking().id(), AnswerText.legible(typed));
            }
            return Spoken.of(turn.replyJustYou(message));
        });
    }

    private Decision take(Turn turn, Asked asked, String answer) {
        var grade = tools.grader().grade(asked.question(), answer);
        return Decision.keep(records -> keep(turn, asked, answer, grade, records));
    }

    private Spoken keep(Turn turn, Asked asked, String answer, Grade grade, Records records) {
        var before = records.streaks().of(turn.person());
        var after = before.answered(turn.now(), turn.zone());
        records.attempts()
                .append(new Attempt(
                        0,
                        turn.person(),
                        asked.asking().id(),
                        asked.question().id(),
                        asked.asking().mode(),
                        turn.now(),
                        turn.zone(),
                        answer,
                        grade));
        records.streaks().put(turn.person(), after);
        records.drafts().remove(turn.person(), asked.asking().id());
        var blocks = new ArrayList<>(new Feedback(turn.words()).blocks(grade));
        blocks.addAll(new StreakLine(turn).after(before, after));
        var message = Message.of(blocks)
                .with(
                        Action.REVEAL.button(
                                turn.words(), Style.PLAIN, asked.asking().id().value()),
                        Action.ANSWER.button(
                                turn.words(),
                                "button.answer-again",
                                Style.PLAIN,
                                asked.asking().id().value()),
                        Action.NEXT.button(
                                turn.words(), Style.PRIMARY, asked.asking().id().value()));
        return Spoken.of(turn.replyJustYou(message))
                .publishing(() -> tools.streaks().publish(turn.person(), after));
    }

    private QuestionCard card(Turn turn) {
        return new QuestionCard(turn.words(), tools.bank().get());
    }

    private static Decision say(Turn turn, Message message) {
        return Decision.say(turn.replyJustYou(message));
    }

    private static String slug(AnswerText.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
