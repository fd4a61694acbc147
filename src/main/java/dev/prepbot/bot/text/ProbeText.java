package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Probe;
import java.util.Map;

/** What an interviewer says to go after a key point, without saying the point. */
public record ProbeText(Words words) {

    /** The follow-up's prompt, in the bank's small markup; the candidate's own words are no part of it. */
    public String prompt(Probe probe, Posed posed) {
        if (probe instanceof Probe.OwnWords own) {
            return words.plain(own.contrary() ? "interview.probe.contrary" : "interview.probe.unclear");
        }
        if (probe instanceof Probe.Prepared prepared) {
            return prepared.followUp().question();
        }
        if (probe instanceof Probe.Term term) {
            return words.plain("interview.probe.term", Map.of("term", term.term()));
        }
        var manner = InterviewCard.manner(posed.question().placing().kind());
        return ((Probe.More) probe)
                .nudge()
                .map(hint -> words.plain("interview.probe.hint." + manner, Map.of("hint", hint)))
                .orElseGet(() -> words.plain("interview.probe.more." + manner));
    }
}
