package dev.prepbot.prep.interview;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.interview.InterviewState.Asking;
import dev.prepbot.prep.interview.InterviewState.Paused;
import dev.prepbot.prep.interview.InterviewState.Scene;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rehearsal of one stage of an application: some questions, one after the other, and a scorecard.
 *
 * @param id its name on buttons
 * @param setting for whom and from where it was started
 * @param venue where it is held
 * @param questions its own copy of the questions, in the order in which they are asked, and what became of them; a
 *     follow-up stands after its question
 * @param state how far it has come
 * @param times when it began and when something last happened
 */
public record Interview(
        InterviewId id, Setting setting, Venue venue, List<Posed> questions, InterviewState state, Times times) {

    public Interview {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("an interview without questions: " + id);
        }
    }

    /**
     * When an interview began and when something last happened.
     *
     * @param started when it was asked for
     * @param touched when something last changed it
     */
    public record Times(Instant started, Instant touched) {}

    /** An interview whose place is still to be made. */
    public static Interview opening(InterviewId id, Setting setting, List<Posed> questions, Instant now) {
        return new Interview(
                id, setting, new Venue.Nowhere(), questions, new InterviewState.Opening(), new Times(now, now));
    }

    public PersonId person() {
        return setting.person();
    }

    /** When time is up if nothing happens before; empty where time does not matter. */
    public Optional<Instant> due() {
        return state.patience().map(times.touched()::plus);
    }

    /** The place of the question that is being asked, or comes after the pause; empty outside of these. */
    public Optional<Integer> current() {
        if (state instanceof Asking asking) {
            return Optional.of(asking.index());
        }
        return state instanceof Paused paused ? Optional.of(paused.index()) : Optional.empty();
    }

    /** The question at a place, from 0; empty where there is none. */
    public Optional<Posed> question(int index) {
        return index >= 0 && index < questions.size() ? Optional.of(questions.get(index)) : Optional.empty();
    }

    /** The questions, each with the follow-up that was asked about it. */
    public List<Round> rounds() {
        return Round.of(questions);
    }

    /** The number, from 1, of the question at a place; a follow-up has that of its question. */
    public int number(int index) {
        return Round.of(questions.subList(0, Math.min(index + 1, questions.size())))
                .size();
    }

    /** How many questions are of a near level or stage because too few of the wanted ones exist. */
    public int widened() {
        return (int) rounds().stream()
                .map(Round::question)
                .filter(posed -> !setting.wanted().fits(posed.question()))
                .count();
    }

    /** The interview after an event, or why it stays as it is. */
    public Next<Interview> next(InterviewEvent event, Instant now) {
        return state.next(event, new Scene(questions.size(), venue.direct()))
                .map(then -> new Interview(
                        id, setting, venueAfter(event), questionsAfter(event), then, new Times(times.started(), now)));
    }

    private Venue venueAfter(InterviewEvent event) {
        if (event instanceof InterviewEvent.Opened opened) {
            return opened.venue();
        }
        boolean moves = event instanceof InterviewEvent.PlaceLost
                || event instanceof InterviewEvent.Parted
                || (event instanceof InterviewEvent.TimedOut && venue instanceof Venue.Nowhere)
                || (event instanceof InterviewEvent.CouldNotOpen failed
                        && failed.why().directServes());
        return moves && !venue.direct() ? new Venue.Direct() : venue;
    }

    private List<Posed> questionsAfter(InterviewEvent event) {
        if (!(event instanceof InterviewEvent.OfQuestion about)) {
            return questions;
        }
        var changed = new ArrayList<>(questions);
        changed.set(about.index(), after(questions.get(about.index()), about));
        if (event instanceof InterviewEvent.Answered answered) {
            answered.followUp().ifPresent(followUp -> changed.add(about.index() + 1, followUp));
        }
        return changed;
    }

    private static Posed after(Posed posed, InterviewEvent.OfQuestion event) {
        if (event instanceof InterviewEvent.Answered answered) {
            return posed.with(answered.result());
        }
        if (event instanceof InterviewEvent.Skipped) {
            return posed.with(new Posed.Result.Skipped());
        }
        return event instanceof InterviewEvent.HintTaken ? posed.withHint() : posed;
    }
}
