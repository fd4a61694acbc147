package dev.prepbot.bot.flow;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.prep.server.Members.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Asks once a day whether those who have an interview running are still there; a few at a time. */
final class PresenceCheck implements Flow.OnTime {

    private static final Duration EVERY = Duration.ofDays(1);

    /** At each look, which comes every few seconds, so that a platform is never asked in bursts. */
    private static final int MOST_AT_ONCE = 5;

    private final InterviewTalk talk;
    private final Platforms platforms;
    private final Set<Member> asked = ConcurrentHashMap.newKeySet();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    PresenceCheck(InterviewTalk talk, Platforms platforms) {
        this.talk = talk;
        this.platforms = platforms;
    }

    private record Answer(Member about, Presence presence) {}

    /** Asking takes a while; what was answered in the meantime is kept at a later look. */
    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        var due = talk.tools().ledger().read(records -> records.members().unseenSince(now.minus(EVERY), MOST_AT_ONCE));
        due.stream().filter(asked::add).forEach(this::ask);
        var works = new ArrayList<Function<Records, Spoken>>();
        for (var answer = answers.poll(); answer != null; answer = answers.poll()) {
            var known = answer;
            asked.remove(known.about());
            works.add(records -> keep(records, known, now));
        }
        return works;
    }

    private void ask(Member member) {
        var unused = platforms
                .presence(member.person(), member.server())
                .whenComplete((presence, failure) ->
                        answers.add(new Answer(member, failure == null ? presence : Presence.UNKNOWN)));
    }

    private Spoken keep(Records records, Answer answer, Instant now) {
        var member = answer.about();
        if (answer.presence() == Presence.GONE) {
            return Spoken.of(new Departure(talk).of(records, member.person(), member.server(), now));
        }
        if (!records.members().gone(member.person(), member.server())) {
            records.members().seen(member.person(), member.server(), now);
        }
        return Spoken.of();
    }
}
