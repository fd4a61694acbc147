package dev.prepbot.bot.flow.me;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.GoalLine;
import dev.prepbot.bot.flow.Pictured;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.GoalText;
import dev.prepbot.bot.text.ProgressCard;
import dev.prepbot.bot.text.TopicPicture;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.goal.GoalProgress;
import dev.prepbot.prep.progress.Progress;
import dev.prepbot.prep.quiz.QuizResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /me}: how someone has done so far, for their eyes alone. */
final class MeFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String SEARCH = "search";
    private static final String FILE = "file";

    private final Tools tools;
    private final MyAnswers answers;
    private final MyFile file;
    private final Pictured pictured;

    MeFlow(Tools tools, MyAnswers answers, MyFile file, Pictured pictured) {
        this.tools = tools;
        this.answers = answers;
        this.file = file;
        this.pictured = pictured;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "me",
                words.plain("command.me"),
                List.of(
                        new CommandOption(
                                SEARCH,
                                words.plain("option.me-search"),
                                new CommandOption.Type.Words(AnswersPage.LONGEST_WORDS),
                                false),
                        new CommandOption(FILE, words.plain("option.me-file"), new CommandOption.Type.YesNo(), false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        if (Boolean.parseBoolean(options.getOrDefault(FILE, ""))) {
            return file.send(turn);
        }
        var typed = options.get(SEARCH);
        return typed == null ? overview(turn) : answers.first(turn, typed);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.MY_PICTURE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var progress = progress(turn, known(turn));
        return progress.topics().isEmpty()
                ? turn.refuse("answers.none", Map.of())
                : Decision.say(turn.replyJustYou(Message.of(picture(turn, progress))));
    }

    private List<Block> picture(Turn turn, Progress progress) {
        return progress.topics().isEmpty()
                ? List.of()
                : pictured.block(
                        turn, new TopicPicture(turn.words(), tools.bank().get()).of(progress));
    }

    /** What is known of a person. */
    private record Known(List<Attempt> attempts, Optional<GoalProgress> goal, List<QuizResult> quizzes) {}

    private Decision overview(Turn turn) {
        var known = known(turn);
        var progress = progress(turn, known);
        return Decision.say(turn.replyJustYou(
                progress.answers() == 0 ? nothingYet(turn.words(), known) : card(turn, known, progress)));
    }

    private Known known(Turn turn) {
        return tools.ledger()
                .read(records -> new Known(
                        records.attempts().of(turn.person()),
                        GoalLine.progress(turn, records),
                        records.quizzes().results(turn.person())));
    }

    private Progress progress(Turn turn, Known known) {
        return Progress.of(known.attempts(), tools.bank().get(), turn.now());
    }

    private Message nothingYet(Words words, Known known) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("me.title")));
        blocks.add(new Block.Paragraph(words.line("me.none")));
        blocks.addAll(new ProgressCard(words, tools.bank().get()).quizzes(known.quizzes()));
        known.goal().ifPresent(goal -> blocks.addAll(new GoalText(words).blocks(goal)));
        return Message.of(blocks);
    }

    private Message card(Turn turn, Known known, Progress progress) {
        var words = turn.words();
        var card = new ProgressCard(words, tools.bank().get());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("me.title")));
        blocks.addAll(card.totals(progress));
        blocks.addAll(card.quizzes(known.quizzes()));
        int days = tools.streaks().of(turn.person()).currentAt(turn.now(), turn.zone());
        if (days > 0) {
            blocks.add(new Block.Paragraph(words.line("streak.stands", Map.of("days", days))));
        }
        known.goal().ifPresent(goal -> blocks.addAll(new GoalText(words).blocks(goal)));
        blocks.addAll(card.shares(progress));
        if (Pictured.fits(turn)) {
            blocks.addAll(picture(turn, progress));
        }
        return Message.of(blocks).with(buttons(turn, card, progress).toArray(Control[]::new));
    }

    private static List<Control> buttons(Turn turn, ProgressCard card, Progress progress) {
        var words = turn.words();
        var buttons = new ArrayList<Control>();
        progress.weakest()
                .ifPresent(weakest -> buttons.add(new Control.Button(
                        Action.PRACTISE.token(weakest.of().slug()),
                        words.plain("button.practise", Map.of("topic", card.name(weakest.of()))),
                        Style.PRIMARY,
                        Action.PRACTISE.effect())));
        buttons.add(Action.MY_ANSWERS.button(words, Style.PLAIN));
        if (!Pictured.fits(turn) && !progress.topics().isEmpty()) {
            buttons.add(Action.MY_PICTURE.button(words, Style.PLAIN));
        }
        buttons.add(Action.MY_FILE.button(words, Style.PLAIN));
        return buttons;
    }
}
