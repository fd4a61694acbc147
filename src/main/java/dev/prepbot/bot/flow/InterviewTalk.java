package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.Next;
import dev.prepbot.prep.interview.Next.Reason;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.question.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the flows of an interview share: finding it, letting something happen to it, and saying why nothing did. */
final class InterviewTalk {

    private final Tools tools;
    private final Lexicon lexicon;

    InterviewTalk(Tools tools, Lexicon lexicon) {
        this.tools = tools;
        this.lexicon = lexicon;
    }

    Tools tools() {
        return tools;
    }

    /** Speaks to someone who has just acted. */
    InterviewVoice voice(Turn turn, Interview interview) {
        return new InterviewVoice(interview, turn.words(), tools.bank().get());
    }

    /** Speaks to someone of their own accord. */
    InterviewVoice voice(Records records, Interview interview) {
        var locale = records.preferences()
                .of(interview.person())
                .language()
                .orElse(interview.setting().locale());
        return new InterviewVoice(interview, lexicon.in(locale), tools.bank().get());
    }

    /** The interview that a token names. */
    static InterviewId idOf(ActionToken token) {
        return new InterviewId(token.part(0));
    }

    /** The place of the question that a token names; one that no question has where the token is broken. */
    static int indexOf(ActionToken token) {
        return token.part(1).matches("\\d{1,2}") ? Integer.parseInt(token.part(1)) : Integer.MAX_VALUE;
    }

    /** Goes on with the interview that a token names, if it is the person's own. */
    Decision withMine(Turn turn, ActionToken token, Function<Interview, Decision> then) {
        var found = tools.ledger().read(records -> records.interviews().find(idOf(token)));
        if (found.isEmpty()) {
            return turn.refuse("refused.unknown-button", Map.of());
        }
        return found.get().person().equals(turn.person())
                ? then.apply(found.get())
                : turn.refuse("interview.refused.not-yours", Map.of());
    }

    /** Lets something happen, and says what follows or why nothing does. */
    Decision happens(
            Turn turn, InterviewId id, InterviewEvent event, BiFunction<Records, Interview, List<Intention>> then) {
        return Decision.keep(records -> {
            var before = records.interviews().find(id).orElseThrow();
            var next = before.next(event, turn.now());
            if (next instanceof Next.Went<Interview> went) {
                keep(records, went.to());
                return Spoken.of(then.apply(records, went.to()));
            }
            return Spoken.of(ignored(turn, before, event, ((Next.Ignored<Interview>) next).reason()));
        });
    }

    /** Lets something happen that no person did; empty if it changes nothing. */
    Optional<Interview> happens(Records records, Interview before, InterviewEvent event, Instant now) {
        if (before.next(event, now) instanceof Next.Went<Interview> went) {
            keep(records, went.to());
            return Optional.of(went.to());
        }
        return Optional.empty();
    }

    /** Stores an interview, and that its current question was asked. */
    void keep(Records records, Interview interview) {
        records.interviews().put(interview);
        if (interview.state() instanceof InterviewState.Asking asking) {
            var posed = interview.questions().get(asking.index());
            if (records.askings().find(posed.asking()).isEmpty()) {
                records.askings().add(asking(interview, posed));
            }
        }
    }

    private static Asking asking(Interview interview, Posed posed) {
        return new Asking(
                posed.asking(),
                posed.question().id(),
                Mode.INTERVIEW,
                interview.venue().known().orElse(interview.setting().near()),
                Wish.ANY,
                Optional.of(interview.person()),
                interview.times().touched());
    }

    /** Tells the person, and nobody else, why nothing was done and how to go on. */
    List<Intention> ignored(Turn turn, Interview interview, InterviewEvent event, Reason reason) {
        var number = interview.number(interview.current().orElse(0));
        var line = turn.words().line("interview.refused." + key(interview, event, reason), Map.of("number", number));
        var message = Message.of(line.toArray(Span[]::new));
        return turn.replyJustYou(
                wayOn(turn, interview, reason).map(message::with).orElse(message));
    }

    private static String key(Interview interview, InterviewEvent event, Reason reason) {
        if (reason == Reason.SETTLED_ALREADY && event instanceof InterviewEvent.OfQuestion about) {
            boolean skipped = interview
                    .question(about.index())
                    .filter(posed -> posed.grade().isEmpty())
                    .isPresent();
            boolean followUp = interview
                    .current()
                    .flatMap(interview::question)
                    .flatMap(Posed::followsUp)
                    .isPresent();
            return skipped ? "skipped-already" : followUp ? "answered-already-follow-up" : "answered-already";
        }
        return reason.slug();
    }

    private Optional<Control> wayOn(Turn turn, Interview interview, Reason reason) {
        return switch (reason) {
            case PAUSED, PAUSED_ALREADY ->
                Optional.of(voice(turn, interview).card().resume(interview));
            case OVER ->
                Optional.of(Action.INTERVIEW_SCORECARD.button(
                        turn.words(), Style.PRIMARY, interview.id().value()));
            default -> Optional.empty();
        };
    }
}
