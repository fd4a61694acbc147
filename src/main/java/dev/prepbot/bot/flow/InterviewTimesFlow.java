package dev.prepbot.bot.flow;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.NoPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lets time pass for interviews: a silent one is paused, a paused one ends in the end. */
final class InterviewTimesFlow implements Flow.OnTime {

    private static final int MOST_AT_ONCE = 100;

    private final InterviewTalk talk;

    InterviewTimesFlow(InterviewTalk talk) {
        this.talk = talk;
    }

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        return talk.tools().ledger().read(records -> records.interviews().due(now, MOST_AT_ONCE)).stream()
                .<Function<Records, Spoken>>map(id -> records -> timeIsUp(records, id, now))
                .toList();
    }

    private Spoken timeIsUp(Records records, InterviewId id, Instant now) {
        return records.interviews()
                .find(id)
                .filter(interview -> isDue(interview, now))
                .flatMap(before -> talk.happens(records, before, new InterviewEvent.TimedOut(), now)
                        .map(then -> Spoken.of(said(talk.voice(records, then), before))))
                .orElseGet(Spoken::of);
    }

    private static boolean isDue(Interview interview, Instant now) {
        return interview.due().map(due -> !due.isAfter(now)).orElse(false);
    }

    private static List<Intention> said(InterviewVoice voice, Interview before) {
        var then = voice.interview();
        if (before.state() instanceof InterviewState.Paused paused && paused.away()) {
            return List.of();
        }
        if (then.state() instanceof InterviewState.Paused) {
            return voice.call(voice.card().paused(then, "interview.paused.silence"));
        }
        var spoken = new ArrayList<Intention>();
        if (before.state() instanceof InterviewState.Opening) {
            var line = voice.words().line("interview.no-thread." + NoPlace.SLOW.slug());
            spoken.addAll(voice.say(Message.of(line.toArray(Span[]::new))));
            spoken.addAll(voice.begin());
        } else {
            spoken.addAll(voice.present());
        }
        return spoken;
    }
}
