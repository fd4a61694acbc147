package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.Scoring;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /quiz rules}: what earns points and how a quiz goes, by the very numbers that it goes by. */
final class QuizRules implements Flow.OnCommand {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "right", Scoring.RIGHT,
            "row", Scoring.IN_A_ROW,
            "most", Scoring.MOST_IN_A_ROW,
            "rounds", Quiz.SILENT_ROUNDS);

    @Override
    public Command declare(Words words) {
        return new Command(
                "quiz rules",
                words.plain("command.quiz-rules"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var words = turn.words();
        var rules = Stream.of(
                        "quiz.rules.right",
                        "quiz.rules.row",
                        "quiz.rules.wrong",
                        "quiz.rules.speed",
                        "quiz.rules.change",
                        "quiz.rules.late",
                        "quiz.rules.ties",
                        "quiz.rules.host",
                        "quiz.rules.alone")
                .map(rule -> words.line(rule, NUMBERS))
                .toList();
        return Decision.say(turn.replyJustYou(
                Message.of(List.of(new Block.Heading(words.line("quiz.rules.title")), new Block.Bullets(rules)))));
    }
}
