package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.model.Judging;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.AnswerText;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent.AnswerBegun;
import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.Next;
import dev.prepbot.prep.interview.Next.Reason;
import dev.prepbot.prep.interview.Posed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers in an interview, by form or typed where the interview is held. */
final class InterviewAnswerFlow implements Flow.OnAction, Flow.OnText {

    private final InterviewTalk talk;
    private final AnswerForm form;
    private final AnswerKeeping keeping;
    private final InterviewProbing probing;

    InterviewAnswerFlow(InterviewTalk talk) {
        this.talk = talk;
        this.form = new AnswerForm(talk.tools().ledger());
        this.keeping = new AnswerKeeping(talk.tools().streaks());
        this.probing = new InterviewProbing(talk.tools());
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.INTERVIEW_ANSWER);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        int index = InterviewTalk.indexOf(press.token());
        return talk.withMine(turn, press.token(), interview -> {
            var event = new AnswerBegun(index);
            if (interview.next(event, turn.now()) instanceof Next.Ignored<Interview> ignored) {
                return Decision.say(talk.ignored(turn, interview, event, ignored.reason()));
            }
            var asking = interview.questions().get(index).asking();
            var title = talk.voice(turn, interview).card().formTitle(interview, index);
            return turn.open(form.blank(turn, asking, press.token(), title));
        });
    }

    @Override
    public Decision sent(Turn turn, Action action, FormSent sent) {
        int index = InterviewTalk.indexOf(sent.token());
        return talk.withMine(
                turn,
                sent.token(),
                interview -> interview
                        .question(index)
                        .map(posed -> answer(turn, new Said(interview, index, posed, AnswerForm.typed(sent), true)))
                        .orElseGet(() -> Decision.say(
                                talk.ignored(turn, interview, new AnswerBegun(index), Reason.NOT_ASKED_YET))));
    }

    @Override
    public Optional<Decision> typed(Turn turn, String text) {
        return talk.tools().ledger().read(records -> here(turn, records)).map(interview -> {
            if (!interview.person().equals(turn.person())) {
                // Someone who may read the thread speaks in it; that is between people.
                return Decision.say();
            }
            int index = interview.current().orElse(0);
            return answer(turn, new Said(interview, index, interview.questions().get(index), text, false));
        });
    }

    private static Optional<Interview> here(Turn turn, Records records) {
        return turn.at().place().kind() == Place.Kind.DIRECT
                ? records.interviews().running(turn.person()).filter(interview -> heardIn(interview, turn.place()))
                : records.interviews().in(turn.place());
    }

    /**
     * What is typed to the bot alone is meant for the one interview that waits for an answer, wherever it is held; beside
     * a thread of the same conversation it is meant for the interview in that thread.
     */
    private static boolean heardIn(Interview interview, PlaceId direct) {
        var venue = interview.venue();
        return venue.direct()
                || venue.known().filter(place -> place.isThreadIn(direct)).isPresent()
                || interview.state() instanceof InterviewState.Asking;
    }

    /**
     * Something said in answer to a question.
     *
     * @param byForm whether it was typed in a form, which closes over it, rather than in the place itself
     */
    private record Said(Interview interview, int index, Posed posed, String text, boolean byForm) {
        Said in(Interview now) {
            return new Said(now, index, posed, text, byForm);
        }
    }

    private Decision answer(Turn turn, Said said) {
        var event = new AnswerBegun(said.index());
        if (said.interview().next(event, turn.now()) instanceof Next.Ignored<Interview> ignored) {
            return Decision.keep(records -> Spoken.of(late(turn, records, said, ignored.reason())));
        }
        var checked = AnswerText.of(said.text());
        if (checked instanceof AnswerText.Refused refused) {
            var again = talk.voice(turn, said.interview()).card().answer(said.interview(), said.index());
            return AnswerForm.refuse(turn, said.posed().asking(), said.text(), refused, again);
        }
        var text = ((AnswerText.Accepted) checked).text();
        var posed = said.posed();
        var answer = new Judging.Answer(posed.asking(), probing.graded(said.interview(), said.index()), text);
        return talk.tools().judging().grade(turn, answer, grade -> {
            var given = new AnswerKeeping.Given(posed.asking(), posed.question().id(), Mode.INTERVIEW, text, grade);
            var answered = probing.answered(turn, said.index(), posed, given);
            return Decision.keep(records -> take(turn, records, said, given, answered));
        });
    }

    private Spoken take(Turn turn, Records records, Said said, AnswerKeeping.Given given, Answered answered) {
        var before = records.interviews().find(said.interview().id()).orElseThrow();
        var next = before.next(answered, turn.now());
        if (!(next instanceof Next.Went<Interview> went)) {
            return Spoken.of(late(turn, records, said.in(before), ((Next.Ignored<Interview>) next).reason()));
        }
        talk.keep(records, went.to());
        boolean followUp = said.posed().followsUp().isPresent();
        var kept = followUp ? keeping.keepNoAttempt(records, turn, given) : keeping.keep(records, turn, given);
        boolean over = !went.to().state().running();
        var line = new StreakLine(turn);
        var grown = !followUp && (kept.grew() || !kept.counts()) ? line.after(kept) : List.<Block>of();
        var voice = talk.voice(turn, went.to());
        var blocks = new ArrayList<Block>();
        blocks.add(voice.card().acknowledged(said.posed(), given.grade()));
        blocks.addAll(over ? List.of() : grown);
        var spoken = new ArrayList<Intention>(voice.reply(turn, Message.of(blocks)));
        if (!said.byForm() && !voice.isHere(turn.at().place())) {
            spoken.addAll(elsewhere(turn, voice, over));
        }
        spoken.addAll(voice.present(grown.isEmpty() ? line.stands(kept.after()) : grown));
        spoken.addAll(StreakReward.grants(kept.reward()));
        return Spoken.of(spoken).publishing(kept.publish());
    }

    /** Where it goes on, for someone who answered from another place. */
    private static List<Intention> elsewhere(Turn turn, InterviewVoice voice, boolean over) {
        var where = Map.of("where", voice.card().where(voice.interview()));
        var key = over ? "interview.end.done" : "interview.going-on";
        return turn.replyJustYou(Message.of(turn.words().line(key, where).toArray(Span[]::new)));
    }

    /** The interview went on, rests or is over; what was typed into a form is not lost for that. */
    private List<Intention> late(Turn turn, Records records, Said said, Reason reason) {
        var spoken =
                new ArrayList<Intention>(talk.ignored(turn, said.interview(), new AnswerBegun(said.index()), reason));
        if (said.byForm() && !said.text().isBlank()) {
            if (reason == Reason.PAUSED) {
                records.drafts().put(turn.person(), said.posed().asking(), said.text());
                spoken.addAll(
                        turn.replyJustYou(Message.of(new Block.Note(turn.words().line("interview.draft-kept")))));
            } else {
                spoken.addAll(turn.replyJustYou(Message.of(List.of(
                        new Block.Paragraph(turn.words().line("failed.your-words")),
                        new Block.CodeBlock("", said.text())))));
            }
        }
        return spoken;
    }
}
