package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.flow.Tools;
import java.util.List;

/** The flows of quizzes. */
public final class QuizFlows {

    private QuizFlows() {}

    public static List<Flow> of(Tools tools, Lexicon lexicon) {
        var desk = new QuizDesk(tools, lexicon);
        return List.of(
                new QuizStart(desk),
                new QuizStop(desk),
                new QuizRules(),
                new QuizVoting(),
                new QuizHosting(desk),
                new QuizAlone(desk),
                new QuizTimes(desk),
                new QuizOutcomes(desk));
    }
}
