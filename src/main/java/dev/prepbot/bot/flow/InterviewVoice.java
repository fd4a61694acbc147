package dev.prepbot.bot.flow;

import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.InterviewCard;
import dev.prepbot.bot.text.Pages;
import dev.prepbot.bot.text.ScorecardText;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Place;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.Venue;
import dev.prepbot.prep.question.Bank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Speaks in the place where an interview is held, and nowhere else aloud. */
record InterviewVoice(Interview interview, Words words, Bank bank) {

    InterviewCard card() {
        return new InterviewCard(words, bank);
    }

    /** Says something there that lasts. */
    List<Intention> say(Message message) {
        return say(message, new Ping.Nobody());
    }

    /** Says something there that lasts, and notifies the person. */
    List<Intention> call(Message message) {
        return say(message, new Ping.People(Set.of(interview.person())));
    }

    private List<Intention> say(Message message, Ping ping) {
        if (interview.venue() instanceof Venue.Nowhere) {
            return List.of();
        }
        return Pages.of(message).stream()
                .map(page -> interview
                        .venue()
                        .known()
                        .<Intention>map(place -> new Intention.Post(place, page, ping))
                        .orElseGet(() -> new Intention.Tell(interview.person(), page)))
                .toList();
    }

    /** Answers an act: aloud if it was done where the interview is held, else for the person alone. */
    List<Intention> reply(Turn turn, Message message) {
        return turn.reply(isHere(turn.at().place()) ? Audience.EVERYONE : Audience.JUST_YOU, message);
    }

    /** Whether the interview is held in this place. */
    boolean isHere(Place place) {
        return interview.venue().known().map(place.id()::equals).orElse(false)
                || (interview.venue().direct() && place.kind() == Place.Kind.DIRECT);
    }

    /** What there is to do now: the current question, how to go on after the pause, or the scorecard. */
    List<Intention> present() {
        return present(List.of());
    }

    /** @param streak what a scorecard says of the person's streak */
    List<Intention> present(List<Block> streak) {
        var state = interview.state();
        if (state instanceof InterviewState.Asking asking) {
            return say(card().question(interview, asking.index()));
        }
        if (state instanceof InterviewState.Paused) {
            return say(card().paused(interview, "interview.paused"));
        }
        return state instanceof InterviewState.Finished ? finish(streak) : List.of();
    }

    /** The scorecard, after which the thread is closed; its buttons go on working. */
    private List<Intention> finish(List<Block> streak) {
        var all = new ArrayList<Intention>(say(scorecard(streak)));
        all.addAll(close());
        return all;
    }

    /** Closes the thread in which it was held. */
    List<Intention> close() {
        return interview.venue() instanceof Venue.OwnThread thread
                ? List.of(new Intention.Close(thread.place()))
                : List.of();
    }

    /** The introduction, which notifies the person, and the first question. */
    List<Intention> begin() {
        var all = new ArrayList<Intention>(call(card().intro(interview)));
        all.addAll(present());
        return all;
    }

    /** @param own what the person says of their answers */
    Message scorecard(Map<AskingId, SelfCheck> own) {
        return new ScorecardText(words, bank).message(interview, List.of(), own);
    }

    private Message scorecard(List<Block> streak) {
        return new ScorecardText(words, bank).message(interview, streak);
    }
}
