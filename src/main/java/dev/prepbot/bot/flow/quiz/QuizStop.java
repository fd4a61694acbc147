package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import java.util.List;
import java.util.Map;

/** {@code /quiz stop}: ends the quiz of the place, else the one that the person plays alone. */
final class QuizStop implements Flow.OnCommand {

    private final QuizEnding ending;

    QuizStop(QuizDesk desk) {
        this.ending = new QuizEnding(desk);
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "quiz stop", words.plain("command.quiz-stop"), List.of(), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return Decision.keep(records -> Spoken.of(stop(turn, records)));
    }

    private List<Intention> stop(Turn turn, Records records) {
        var here = records.quizzes().runningIn(turn.place());
        return here.filter(quiz -> QuizDesk.mayHost(turn, quiz))
                .or(() -> records.quizzes().runningAlone(turn.person()))
                .map(quiz -> ending.stop(turn, records, quiz))
                .orElseGet(() ->
                        turn.refusal(here.isPresent() ? "quiz.refused.not-host" : "quiz.refused.none-here", Map.of()));
    }
}
