package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.Markup;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.Voted;
import dev.prepbot.prep.quiz.Round;
import dev.prepbot.prep.quiz.Step;
import dev.prepbot.prep.quiz.Vote;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Votes: kept, then acknowledged to the voter alone. They change no row but the voter's own, so that many fit a second. */
final class QuizVoting implements Flow.OnAction {

    @Override
    public Set<Action> actions() {
        return Set.of(Action.QUIZ_VOTE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var pressed = QuizPress.of(press.token());
        return Decision.keep(records -> Spoken.of(records.quizzes()
                .find(pressed.quiz())
                .filter(quiz -> !quiz.solo() && quiz.setup().place().equals(turn.place()))
                .map(quiz -> vote(turn, records, quiz, pressed))
                .orElseGet(() -> turn.refusal("quiz.refused.gone", Map.of()))));
    }

    private static List<Intention> vote(Turn turn, Records records, Quiz quiz, QuizPress pressed) {
        var event = new Voted(pressed.round());
        if (!(quiz.next(event, turn.now()) instanceof Step.Went)) {
            return QuizDesk.ignored(turn, quiz, event);
        }
        var round = records.quizzes().round(quiz.id(), pressed.round());
        if (!round.has(pressed.choice())) {
            return turn.refusal("quiz.refused.gone", Map.of());
        }
        records.quizVotes().put(quiz.id(), new Vote(turn.person(), pressed.round(), pressed.choice(), turn.now()));
        var line = turn.words()
                .line(
                        "quiz.voted",
                        Map.of(
                                "letter", Round.letter(pressed.choice()),
                                "option",
                                        Markup.spans(round.options()
                                                .get(pressed.choice())
                                                .text())));
        return turn.replyJustYou(Message.of(line.toArray(Span[]::new)));
    }
}
