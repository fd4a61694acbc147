package dev.prepbot.bot.flow.me;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.GoalLine;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.GoalText;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.goal.Goal;
import dev.prepbot.prep.goal.GoalProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /goal}: what someone sets out to do, and how far they are this week. */
final class GoalFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String DAYS = "days";
    private static final String QUESTIONS = "questions";
    private static final String OFF = "off";

    /** A goal that most people can keep, for those who have none. */
    private static final int EASY_DAYS = 3;

    private static final int BRISK_DAYS = 5;

    private final Tools tools;

    GoalFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "goal",
                words.plain("command.goal"),
                List.of(
                        option(words, DAYS, new CommandOption.Type.WholeNumber(1, Goal.MOST_DAYS)),
                        option(words, QUESTIONS, new CommandOption.Type.WholeNumber(1, Goal.MOST_QUESTIONS)),
                        option(words, OFF, new CommandOption.Type.YesNo())),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    private static CommandOption option(Words words, String name, CommandOption.Type type) {
        return new CommandOption(name, words.plain("option.goal-" + name), type, false);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        if (Boolean.parseBoolean(options.getOrDefault(OFF, ""))) {
            return Decision.keep(
                    records -> say(turn, records.goals().remove(turn.person()) ? "goal.off" : "goal.off-before"));
        }
        var days = Optional.ofNullable(options.get(DAYS)).map(Integer::valueOf);
        var questions = Optional.ofNullable(options.get(QUESTIONS)).map(Integer::valueOf);
        return days.isEmpty() && questions.isEmpty() ? show(turn) : set(turn, days, questions);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.SET_GOAL);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var days = press.token().part(0);
        return days.matches("[1-7]")
                ? set(turn, Optional.of(Integer.valueOf(days)), Optional.empty())
                : turn.refuse("refused.unknown-button", Map.of());
    }

    private Decision show(Turn turn) {
        var progress = tools.ledger().read(records -> GoalLine.progress(turn, records));
        var words = turn.words();
        return Decision.say(turn.replyJustYou(progress.map(known -> card(words, "goal.title", known))
                .orElseGet(() -> Message.of(words.line("goal.none").toArray(Span[]::new))
                        .with(suggestion(words, EASY_DAYS), suggestion(words, BRISK_DAYS)))));
    }

    private static Control suggestion(Words words, int days) {
        return new Control.Button(
                Action.SET_GOAL.token(String.valueOf(days)),
                words.plain("button.set-goal", Map.of("days", days)),
                Style.PLAIN,
                Action.SET_GOAL.effect());
    }

    private static Decision set(Turn turn, Optional<Integer> days, Optional<Integer> questions) {
        return Decision.keep(records -> {
            var goal = records.goals()
                    .of(turn.person())
                    .map(before -> before.with(days, questions))
                    .orElseGet(() -> new Goal(days, questions));
            records.goals().put(turn.person(), goal);
            return Spoken.of(turn.replyJustYou(card(turn.words(), "goal.set", progress(turn, records))));
        });
    }

    private static GoalProgress progress(Turn turn, Records records) {
        return GoalLine.progress(turn, records).orElseThrow();
    }

    private static Message card(Words words, String title, GoalProgress progress) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line(title)));
        blocks.addAll(new GoalText(words).blocks(progress));
        blocks.add(new Block.Note(words.line("goal.how")));
        return Message.of(blocks);
    }

    private static Spoken say(Turn turn, String key) {
        return Spoken.of(turn.replyJustYou(Message.of(turn.words().line(key).toArray(Span[]::new))));
    }
}
