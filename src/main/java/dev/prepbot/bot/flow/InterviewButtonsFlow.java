package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The buttons of an interview that is under way: hint, skip, pause, resume, end. */
final class InterviewButtonsFlow implements Flow.OnAction {

    private final InterviewTalk talk;

    InterviewButtonsFlow(InterviewTalk talk) {
        this.talk = talk;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(
                Action.INTERVIEW_HINT,
                Action.INTERVIEW_SKIP,
                Action.INTERVIEW_PAUSE,
                Action.INTERVIEW_RESUME,
                Action.INTERVIEW_REPEAT,
                Action.INTERVIEW_END,
                Action.INTERVIEW_END_NOW);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        int index = InterviewTalk.indexOf(press.token());
        return talk.withMine(turn, press.token(), interview -> switch (action) {
            case INTERVIEW_HINT -> hint(turn, interview, index);
            case INTERVIEW_SKIP -> skip(turn, interview, index);
            case INTERVIEW_PAUSE -> pause(turn, interview);
            case INTERVIEW_RESUME -> goOn(turn, interview, new InterviewEvent.ResumePressed());
            case INTERVIEW_REPEAT -> goOn(turn, interview, new InterviewEvent.RepeatPressed());
            case INTERVIEW_END -> sure(turn, interview);
            default -> end(turn, interview);
        });
    }

    private Decision hint(Turn turn, Interview interview, int index) {
        return talk.happens(turn, interview.id(), new InterviewEvent.HintTaken(index), (records, then) -> {
            var voice = talk.voice(turn, then);
            return voice.reply(turn, voice.card().hint(then, index));
        });
    }

    private Decision skip(Turn turn, Interview interview, int index) {
        return talk.happens(turn, interview.id(), new InterviewEvent.Skipped(index), (records, then) -> {
            var voice = talk.voice(turn, then);
            return both(
                    voice.reply(turn, line(turn, "interview.skipped", then)),
                    voice.present(streak(turn, records, then)));
        });
    }

    private Decision pause(Turn turn, Interview interview) {
        return talk.happens(turn, interview.id(), new InterviewEvent.PausePressed(), (records, then) -> {
            var voice = talk.voice(turn, then);
            return voice.reply(turn, voice.card().paused(then, "interview.paused"));
        });
    }

    /** Asks the current question again, where the interview is held. */
    private Decision goOn(Turn turn, Interview interview, InterviewEvent event) {
        return talk.happens(
                turn,
                interview.id(),
                event,
                (records, then) -> both(
                        turn.replyJustYou(line(turn, "interview.going-on", then)),
                        talk.voice(turn, then).present()));
    }

    private Decision sure(Turn turn, Interview interview) {
        if (!interview.state().running()) {
            return end(turn, interview);
        }
        return turn.refuse(
                "interview.end.sure",
                Map.of(),
                Action.INTERVIEW_END_NOW.button(
                        turn.words(), Style.DANGER, interview.id().value()));
    }

    private Decision end(Turn turn, Interview interview) {
        return talk.happens(turn, interview.id(), new InterviewEvent.EndPressed(), (records, then) -> {
            var key = then.venue() instanceof Venue.Nowhere ? "interview.end.unbegun" : "interview.end.done";
            return both(
                    turn.replyJustYou(line(turn, key, then)),
                    talk.voice(turn, then).present(streak(turn, records, then)));
        });
    }

    /** The streak is spoken of at the end, if the interview had a part in it. */
    private static List<Block> streak(Turn turn, Records records, Interview then) {
        boolean answered =
                then.questions().stream().anyMatch(posed -> posed.grade().isPresent());
        var streak = records.streaks().of(turn.person());
        return answered && streak.answeredOn(turn.now(), turn.zone()) ? new StreakLine(turn).stands(streak) : List.of();
    }

    private Message line(Turn turn, String key, Interview interview) {
        var where = talk.voice(turn, interview).card().where(interview);
        return Message.of(turn.words().line(key, Map.of("where", where)).toArray(Span[]::new));
    }

    private static List<Intention> both(List<Intention> first, List<Intention> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
