package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.QuestionChoice;
import dev.prepbot.prep.interview.Setting;
import dev.prepbot.prep.interview.Venue;
import dev.prepbot.prep.interview.Wanted;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /mock start}: a mock interview in a private thread, or in the direct conversation if asked for there. */
final class MockStartFlow implements Flow.OnCommand {

    private final InterviewTalk talk;
    private final Tools tools;

    MockStartFlow(InterviewTalk talk) {
        this.talk = talk;
        this.tools = talk.tools();
    }

    @Override
    public Command declare(Words words) {
        var questions = new CommandOption(
                "questions",
                words.plain("option.questions"),
                new CommandOption.Type.WholeNumber(Wanted.FEWEST, Wanted.MOST),
                false);
        return new Command(
                "mock start",
                words.plain("command.mock-start"),
                List.of(Stages.option(words), Levels.option(words), questions),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var wanted = wanted(turn, options);
        var history = tools.ledger().read(records -> records.askings().askedAlone(turn.person()));
        var questions = QuestionChoice.of(tools.bank().get(), wanted, history, tools.random()).stream()
                .map(question -> Posed.open(new AskingId(tools.ids().next()), question))
                .toList();
        if (questions.isEmpty()) {
            return turn.refuse("refused.empty-bank", Map.of());
        }
        var setting =
                new Setting(turn.person(), turn.place(), turn.at().person().locale(), wanted);
        var id = new InterviewId(tools.ids().next());
        return Decision.keep(records -> records.interviews()
                .running(turn.person())
                .map(running -> Spoken.of(turn.replyJustYou(offer(turn, running))))
                .orElseGet(() -> start(turn, records, Interview.opening(id, setting, questions, turn.now()))));
    }

    private static Wanted wanted(Turn turn, Map<String, String> options) {
        var stage = Slug.find(Stage.class, options.getOrDefault("stage", "")).orElse(Stage.TECHNICAL_SCREEN);
        var level = Slug.find(Level.class, options.getOrDefault("level", ""))
                .or(() -> turn.preferences().level())
                .orElse(Level.MID);
        var count = Optional.ofNullable(options.get("questions")).map(Integer::parseInt);
        return new Wanted(stage, level, count.orElse(Wanted.USUAL));
    }

    private Spoken start(Turn turn, Records records, Interview opening) {
        if (turn.at().place().kind() == Place.Kind.DIRECT) {
            var opened = new InterviewEvent.Opened(new Venue.DirectIn(turn.place()));
            var begun = talk.happens(records, opening, opened, turn.now()).orElseThrow();
            var voice = talk.voice(turn, begun);
            var spoken = new ArrayList<Intention>(voice.reply(turn, voice.card().intro(begun)));
            spoken.addAll(voice.present());
            return Spoken.of(spoken);
        }
        talk.keep(records, opening);
        var about = talk.voice(turn, opening).card().about(opening);
        var line = turn.words().line("interview.opening", Map.of("about", about));
        var spoken = new ArrayList<Intention>(turn.replyJustYou(Message.of(line.toArray(Span[]::new))));
        spoken.add(InterviewPlaceFlow.open(opening, title(turn.words(), opening)));
        return Spoken.of(spoken);
    }

    private static String title(Words words, Interview interview) {
        var stage = interview.setting().wanted().stage();
        return words.plain("interview.thread", Map.of("stage", words.plain("stage." + stage.slug())));
    }

    /** What to do with the interview that is running already. */
    private Message offer(Turn turn, Interview running) {
        var card = talk.voice(turn, running).card();
        var state = running.state();
        boolean opening = state instanceof InterviewState.Opening;
        var key = opening ? "opening" : state instanceof InterviewState.Paused ? "paused" : "asking";
        var line = turn.words()
                .line(
                        "interview.running." + key,
                        Map.of(
                                "about", card.about(running),
                                "where", card.where(running),
                                "number", running.number(running.current().orElse(0))));
        var controls = new ArrayList<Control>();
        if (state instanceof InterviewState.Paused) {
            controls.add(card.resume(running));
        } else if (!opening) {
            controls.add(Action.INTERVIEW_REPEAT.button(
                    turn.words(), Style.PRIMARY, running.id().value()));
        }
        controls.add(card.end(running));
        return Message.of(line.toArray(Span[]::new)).with(controls.toArray(Control[]::new));
    }
}
