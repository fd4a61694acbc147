package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Levels;
import dev.prepbot.bot.flow.Topics;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.quiz.Pace;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizState;
import dev.prepbot.prep.quiz.Round;
import dev.prepbot.prep.quiz.Setup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /quiz start}: a quiz for everyone in the place, or for one alone; in a direct conversation always alone. */
final class QuizStart implements Flow.OnCommand {

    private final QuizDesk desk;

    QuizStart(QuizDesk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "quiz start",
                words.plain("command.quiz-start"),
                List.of(
                        new CommandOption(
                                "topic", words.plain("option.topic"), new CommandOption.Type.Suggested(), false),
                        Levels.option(words),
                        number(words, "rounds", Pace.FEWEST, Pace.MOST),
                        number(words, "seconds", Pace.SHORTEST_SECONDS, Pace.LONGEST_SECONDS),
                        new CommandOption("mode", words.plain("option.quiz-mode"), modes(words), false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    private static CommandOption number(Words words, String name, int least, int most) {
        return new CommandOption(
                name, words.plain("option.quiz-" + name), new CommandOption.Type.WholeNumber(least, most), false);
    }

    private static CommandOption.Type modes(Words words) {
        return new CommandOption.Type.OneOf(Arrays.stream(QuizMode.values())
                .map(mode -> new Choice(mode.slug(), words.plain("quiz.mode." + mode.slug()), false))
                .toList());
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals("topic") ? Topics.suggest(desk.bank(), who.words(), typed) : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var typed = options.get("topic");
        var topic = typed == null ? Optional.<Topic>empty() : Topics.find(desk.bank(), turn.words(), typed);
        if (typed != null && topic.isEmpty()) {
            return Topics.refuse(turn, desk.bank(), typed);
        }
        var wanted = QuizWanted.of(turn, topic, options);
        return Decision.keep(records -> Spoken.of(running(turn, records, wanted)
                .map(quiz -> already(turn, quiz))
                .orElseGet(() -> start(turn, records, wanted))));
    }

    private static Optional<Quiz> running(Turn turn, Records records, QuizWanted wanted) {
        return wanted.solo()
                ? records.quizzes().runningAlone(turn.person())
                : records.quizzes().runningIn(turn.place());
    }

    /** A quiz is running: one who plays alone can go on with it, everyone else is in time to join. */
    private static List<Intention> already(Turn turn, Quiz quiz) {
        if (!quiz.solo()) {
            return turn.refusal("quiz.refused.running", Map.of());
        }
        var numbers = Map.of(
                "number", quiz.state().round() + 1, "all", quiz.setup().pace().rounds());
        return turn.refusal(
                "quiz.refused.running-alone",
                numbers,
                QuizPress.next(turn.words(), "button.quiz-go-on", quiz.id()),
                QuizPress.stopNow(turn.words(), quiz.id()));
    }

    private List<Intention> start(Turn turn, Records records, QuizWanted wanted) {
        var drawn = wanted.draw(turn, records, desk.bank(), desk.tools().random());
        if (drawn.isEmpty()) {
            return turn.refusal("quiz.refused.no-questions", Map.of());
        }
        var quiz = Quiz.starting(new QuizId(desk.tools().ids().next()), setup(turn, wanted, drawn), turn.now());
        records.quizzes()
                .begin(
                        quiz,
                        drawn.stream()
                                .map(question -> Round.of(question, desk.tools().random()))
                                .toList());
        var said = new ArrayList<Intention>();
        if (drawn.size() < wanted.rounds()) {
            said.addAll(turn.refusal("quiz.fewer", Map.of("rounds", drawn.size(), "wanted", wanted.rounds())));
        }
        said.addAll(
                quiz.solo() ? new QuizForOne(turn, records, quiz, desk.bank()).begin() : announce(turn, records, quiz));
        return said;
    }

    private static Setup setup(Turn turn, QuizWanted wanted, List<Question> drawn) {
        return new Setup(
                Optional.of(turn.person()),
                turn.place(),
                turn.at().place().server(),
                turn.words().locale(),
                wanted.mode(),
                new Pace(drawn.size(), wanted.perRound()));
    }

    private List<Intention> announce(Turn turn, Records records, Quiz quiz) {
        var line = turn.words().line("quiz.started", Map.of("seconds", QuizState.GATHERING.toSeconds()));
        var said = new ArrayList<Intention>(turn.replyJustYou(Message.of(line.toArray(Span[]::new))
                .with(QuizPress.pause(turn.words(), quiz.id()), QuizPress.stop(turn.words(), quiz.id()))));
        said.addAll(desk.show(records, quiz).post(turn.now()));
        return said;
    }
}
