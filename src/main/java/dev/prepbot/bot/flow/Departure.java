package dev.prepbot.bot.flow;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What it leads to that a person and the bot do not meet in a server any more: nothing is lost, and nobody is bothered. */
record Departure(InterviewTalk talk) {

    /** A person has left a server: what they had begun there rests until they come back to it. */
    List<Intention> of(Records records, PersonId person, ServerId server, Instant now) {
        records.members().left(person, server, now);
        var settings = records.servers().of(server);
        if (settings.owner().filter(person::equals).isPresent()) {
            records.servers().put(server, settings.without(person));
        }
        return records.interviews()
                .running(person)
                .filter(interview -> records.places()
                        .serverOf(interview.setting().near())
                        .filter(server::equals)
                        .isPresent())
                .map(interview -> rest(records, interview, now))
                .orElse(List.of());
    }

    /** A person cannot be reached anywhere on the platform. */
    List<Intention> everywhere(Records records, PersonId person, Instant now) {
        var said = new ArrayList<Intention>();
        records.members().of(person).forEach(server -> said.addAll(of(records, person, server, now)));
        records.interviews()
                .running(person)
                .map(interview -> rest(records, interview, now))
                .ifPresent(said::addAll);
        return said;
    }

    /** The bot was removed from a server: the interviews that were begun there rest, and their threads are out of reach. */
    void ofBot(Records records, ServerId server, Instant now) {
        for (var id : records.interviews().runningIn(server)) {
            records.interviews().find(id).ifPresent(interview -> rest(records, interview, now));
        }
    }

    private List<Intention> rest(Records records, Interview interview, Instant now) {
        var there = talk.voice(records, interview).close();
        return talk.happens(records, interview, new InterviewEvent.Parted(), now)
                .map(then -> there)
                .orElse(List.of());
    }
}
