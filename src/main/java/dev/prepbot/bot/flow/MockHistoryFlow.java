package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.ScorecardText;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /mock history}: past interviews and their scorecards. */
final class MockHistoryFlow implements Flow.OnCommand, Flow.OnAction {

    private static final int MOST_LISTED = 20;
    private static final int MOST_SHOWN = 5;

    private final InterviewTalk talk;

    MockHistoryFlow(InterviewTalk talk) {
        this.talk = talk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "mock history",
                words.plain("command.mock-history"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    /** What was found: the latest interviews, and how many there are in all. */
    private record Found(List<Interview> latest, int count) {}

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var found = talk.tools()
                .ledger()
                .read(records -> new Found(
                        records.interviews().finished(turn.person(), MOST_LISTED),
                        records.interviews().countFinished(turn.person())));
        if (found.count() == 0) {
            return turn.refuse("interview.history.none", Map.of());
        }
        var words = turn.words();
        var items = new ArrayList<List<Span>>();
        var buttons = new ArrayList<Control>();
        for (int i = 0; i < found.latest().size(); i++) {
            var interview = found.latest().get(i);
            items.add(item(turn, i + 1, interview));
            if (i < MOST_SHOWN) {
                buttons.add(show(words, i + 1, interview));
            }
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("interview.history.title")));
        blocks.add(new Block.Bullets(items));
        int earlier = found.count() - found.latest().size();
        if (earlier > 0) {
            blocks.add(new Block.Note(words.line("interview.history.earlier", Map.of("interviews", earlier))));
        }
        return Decision.say(turn.replyJustYou(Message.of(blocks).with(buttons.toArray(Control[]::new))));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.INTERVIEW_SCORECARD);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return talk.withMine(
                turn,
                press.token(),
                interview -> interview.state() instanceof InterviewState.Finished
                        ? Decision.say(
                                turn.replyJustYou(talk.voice(turn, interview).scorecard(ownViews(turn, interview))))
                        : turn.refuse("interview.refused.not-over", Map.of()));
    }

    /** What the person says of their answers, which the scorecard shows beside what was found. */
    private Map<AskingId, SelfCheck> ownViews(Turn turn, Interview interview) {
        var own = new HashMap<AskingId, SelfCheck>();
        talk.tools()
                .ledger()
                .<List<SelfCheck>>read(records -> interview.questions().stream()
                        .flatMap(posed -> records.selfChecks().latest(turn.person(), posed.asking()).stream())
                        .toList())
                .forEach(check -> own.put(check.answer().asking(), check));
        return own;
    }

    private List<Span> item(Turn turn, int number, Interview interview) {
        var wanted = interview.setting().wanted();
        var words = turn.words();
        return words.line(
                "interview.history.item",
                Map.of(
                        "number", number,
                        "date", moment(turn, interview.times().started()),
                        "stage", words.plain("stage." + wanted.stage().slug()),
                        "level", words.plain("level." + wanted.level().slug()),
                        "score", new ScorecardText(words, talk.tools().bank().get()).score(interview)));
    }

    private static Span moment(Turn turn, Instant at) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(turn.words().locale())
                .withZone(turn.zone());
        return new Span.Moment(at, format.format(at));
    }

    private static Control show(Words words, int number, Interview interview) {
        return new Control.Button(
                Action.INTERVIEW_SCORECARD.token(interview.id().value()),
                words.plain("button.show", Map.of("number", number)),
                Style.PLAIN,
                Action.INTERVIEW_SCORECARD.effect());
    }
}
