package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.NextPressed;
import dev.prepbot.prep.quiz.QuizEvent.Voted;
import dev.prepbot.prep.quiz.Vote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The buttons of one who plays alone: a choice is answered at once, and what comes next comes when they want it. */
final class QuizAlone implements Flow.OnAction {

    private final QuizDesk desk;

    QuizAlone(QuizDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.QUIZ_PICK, Action.QUIZ_NEXT);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var pressed = QuizPress.of(press.token());
        return Decision.keep(records -> Spoken.of(records.quizzes()
                .find(pressed.quiz())
                .filter(quiz -> quiz.solo() && quiz.hostedBy(turn.person()))
                .map(quiz ->
                        action == Action.QUIZ_PICK ? picked(turn, records, quiz, pressed) : next(turn, records, quiz))
                .orElseGet(() -> turn.refusal("quiz.refused.gone", Map.of()))));
    }

    private List<Intention> picked(Turn turn, Records records, Quiz before, QuizPress pressed) {
        var event = new Voted(pressed.round());
        boolean known = before.state().round() == pressed.round()
                && records.quizzes().round(before.id(), pressed.round()).has(pressed.choice());
        var then = known ? QuizDesk.happens(records, before, event, turn.now()) : Optional.<Quiz>empty();
        then.ifPresent(quiz -> {
            records.quizVotes().put(quiz.id(), new Vote(turn.person(), pressed.round(), pressed.choice(), turn.now()));
            QuizDesk.settle(records, quiz, pressed.round());
        });
        return shown(turn, records, then.orElse(before));
    }

    private List<Intention> next(Turn turn, Records records, Quiz before) {
        if (before.state() instanceof Over) {
            return turn.refusal("quiz.refused.over", Map.of());
        }
        return shown(
                turn,
                records,
                QuizDesk.happens(records, before, new NextPressed(), turn.now()).orElse(before));
    }

    /** A button of an earlier question shows how things stand, too. */
    private List<Intention> shown(Turn turn, Records records, Quiz quiz) {
        return new QuizForOne(turn, records, quiz, desk.bank()).turnOver();
    }
}
