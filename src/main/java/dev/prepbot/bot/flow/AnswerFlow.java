package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.daily.ShareOffer;
import dev.prepbot.bot.flow.model.Judging;
import dev.prepbot.bot.text.Feedback;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.bot.text.ReviewText;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.AnswerText;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What follows a question: answer, hint, reveal. */
public final class AnswerFlow implements Flow.OnAction {

    private final Tools tools;
    private final AnswerForm form;
    private final AnswerKeeping keeping;

    public AnswerFlow(Tools tools) {
        this.tools = tools;
        this.form = new AnswerForm(tools.ledger());
        this.keeping = new AnswerKeeping(tools.streaks());
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.ANSWER, Action.HINT, Action.REVEAL, Action.GIVE_UP);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return withAsking(turn, press.token().part(0), asked -> switch (action) {
            case ANSWER ->
                turn.open(form.blank(
                        turn,
                        asked.asking().id(),
                        Action.ANSWER.token(asked.asking().id().value()),
                        turn.words().plain("form.answer.title")));
            case HINT ->
                say(turn, card(turn).hint(asked.question(), asked.asking().id()));
            case REVEAL -> reveal(turn, asked);
            default ->
                say(turn, card(turn).revealed(asked.question(), asked.asking().id()));
        });
    }

    @Override
    public Decision sent(Turn turn, Action action, FormSent sent) {
        return withAsking(turn, sent.token().part(0), asked -> {
            var typed = AnswerForm.typed(sent);
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

    private Decision reveal(Turn turn, Asked asked) {
        boolean answered = !tools.ledger()
                .read(records -> records.attempts().at(asked.asking().id(), turn.person()))
                .isEmpty();
        if (answered) {
            var check = Action.CHECK_POINTS.button(
                    turn.words(), Style.PLAIN, asked.asking().id().value());
            return say(
                    turn,
                    card(turn).revealed(asked.question(), asked.asking().id()).with(check));
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
        return AnswerForm.refuse(turn, asked.asking().id(), typed, refused, again);
    }

    private Decision take(Turn turn, Asked asked, String answer) {
        return tools.judging()
                .grade(
                        turn,
                        new Judging.Answer(asked.asking().id(), asked.question(), answer),
                        grade -> Decision.keep(records -> keep(turn, asked, answer, grade, records)));
    }

    private Spoken keep(Turn turn, Asked asked, String answer, Grade grade, Records records) {
        var id = asked.asking().id();
        var given = new AnswerKeeping.Given(
                id, asked.question().id(), asked.asking().mode(), answer, grade);
        var goal = GoalLine.before(turn, records);
        var kept = keeping.keep(records, turn, given);
        var blocks = new ArrayList<>(new Feedback(turn.words()).blocks(grade, asked.question()));
        blocks.addAll(new StreakLine(turn).after(kept));
        blocks.addAll(goal.after(records));
        var text = new ReviewText(turn.words(), LocalDate.ofInstant(turn.now(), turn.zone()));
        kept.recall().ifPresent(recall -> blocks.add(text.proposed(recall.rating(), recall.card())));
        var buttons = new FeedbackButtons(turn.words(), id, asked.question().id(), kept.recall());
        var message = new Message(blocks, buttons.rows(text));
        var offered = ShareOffer.under(message, records, turn, asked.asking());
        return Spoken.of(turn.replyJustYou(offered))
                .with(StreakReward.grants(kept.reward()))
                .publishing(kept.publish());
    }

    private QuestionCard card(Turn turn) {
        return new QuestionCard(turn.words(), tools.bank().get());
    }

    private static Decision say(Turn turn, Message message) {
        return Decision.say(turn.replyJustYou(message));
    }
}
