package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.PausePressed;
import dev.prepbot.prep.quiz.QuizEvent.ResumePressed;
import dev.prepbot.prep.quiz.QuizState;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The buttons of the host and of staff: pause, resume, stop. What everyone sees follows within two seconds. */
final class QuizHosting implements Flow.OnAction {

    private final QuizEnding ending;

    QuizHosting(QuizDesk desk) {
        this.ending = new QuizEnding(desk);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.QUIZ_PAUSE, Action.QUIZ_RESUME, Action.QUIZ_STOP, Action.QUIZ_STOP_NOW);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return Decision.keep(records -> Spoken.of(records.quizzes()
                .find(QuizPress.of(press.token()).quiz())
                .map(quiz -> QuizDesk.mayHost(turn, quiz)
                        ? hosted(turn, records, action, quiz)
                        : turn.refusal("quiz.refused.not-host", Map.of()))
                .orElseGet(() -> turn.refusal("quiz.refused.gone", Map.of()))));
    }

    private List<Intention> hosted(Turn turn, Records records, Action action, Quiz quiz) {
        return switch (action) {
            case QUIZ_PAUSE -> pause(turn, records, quiz);
            case QUIZ_RESUME -> resume(turn, records, quiz);
            case QUIZ_STOP -> sure(turn, records, quiz);
            default -> ending.stop(turn, records, quiz);
        };
    }

    private static List<Intention> pause(Turn turn, Records records, Quiz quiz) {
        var event = new PausePressed();
        return QuizDesk.happens(records, quiz, event, turn.now())
                .map(then -> say(
                        turn,
                        "quiz.paused-now",
                        QuizPress.resume(turn.words(), quiz.id()),
                        QuizPress.stop(turn.words(), quiz.id())))
                .orElseGet(() -> QuizDesk.ignored(turn, quiz, event));
    }

    private static List<Intention> resume(Turn turn, Records records, Quiz quiz) {
        var event = new ResumePressed();
        return QuizDesk.happens(records, quiz, event, turn.now())
                .map(then -> say(
                        turn,
                        "quiz.resumed-now",
                        QuizPress.pause(turn.words(), quiz.id()),
                        QuizPress.stop(turn.words(), quiz.id())))
                .orElseGet(() -> QuizDesk.ignored(turn, quiz, event));
    }

    /** The button stands beside another one, under many thumbs. */
    private List<Intention> sure(Turn turn, Records records, Quiz quiz) {
        return quiz.state().running()
                ? say(turn, "quiz.stop.sure", QuizPress.stopNow(turn.words(), quiz.id()))
                : ending.stop(turn, records, quiz);
    }

    private static List<Intention> say(Turn turn, String key, Control... next) {
        var minutes = Map.of("minutes", QuizState.PAUSE.toMinutes());
        return turn.replyJustYou(
                Message.of(turn.words().line(key, minutes).toArray(Span[]::new)).with(next));
    }
}
