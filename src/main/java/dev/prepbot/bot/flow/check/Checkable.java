package dev.prepbot.bot.flow.check;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer of someone's who has seen its key points, so that they may say which of them they made.
 *
 * @param found what was found in it, with what a follow-up brought out
 * @param interview the interview in which it was given
 */
record Checkable(Attempt attempt, Grade found, Optional<Interview> interview) {

    /** The answer that a token names: asking, place in the log, interview. Empty where the person has none such. */
    static Optional<Checkable> find(Records records, PersonId person, ActionToken token) {
        var interview = finished(records, person, token.part(2));
        var attempts = records.attempts().at(new AskingId(token.part(0)), person).stream()
                .filter(attempt -> token.part(1).isEmpty() || token.part(1).equals(String.valueOf(attempt.id())))
                .toList();
        return attempts.isEmpty() ? Optional.empty() : of(attempts.get(attempts.size() - 1), interview);
    }

    /** The answered questions of an interview, in order. */
    static List<Checkable> in(Records records, Interview interview) {
        var all = new ArrayList<Checkable>();
        for (var round : interview.rounds()) {
            records.attempts().at(round.question().asking(), interview.person()).stream()
                    .limit(1)
                    .flatMap(attempt -> of(attempt, Optional.of(interview)).stream())
                    .forEach(all::add);
        }
        return all;
    }

    /** An interview of the person's that has its scorecard: before that, the key points are not to be seen. */
    static Optional<Interview> finished(Records records, PersonId person, String id) {
        return records.interviews()
                .find(new InterviewId(id))
                .filter(interview -> interview.person().equals(person))
                .filter(interview -> interview.state() instanceof InterviewState.Finished);
    }

    private static Optional<Checkable> of(Attempt attempt, Optional<Interview> interview) {
        if (attempt.mode() != Mode.INTERVIEW) {
            return Optional.of(new Checkable(attempt, attempt.grade(), Optional.empty()));
        }
        return interview.flatMap(held -> held.rounds().stream()
                .filter(round -> round.question().asking().equals(attempt.asking()))
                .findFirst()
                .flatMap(Round::outcome)
                .map(outcome -> new Checkable(attempt, outcome, interview)));
    }

    Set<Integer> foundPlaces() {
        return IntStream.range(0, found.points().size())
                .filter(place -> found.points().get(place).covered())
                .boxed()
                .collect(Collectors.toSet());
    }

    SelfCheck ticked(Set<Integer> places, Instant at) {
        return new SelfCheck(
                attempt.person(), SelfCheck.Answer.of(attempt), found.points().size(), foundPlaces(), places, at);
    }

    /** The tick marks as they were picked; what is no place of a point is left out. */
    Set<Integer> places(List<String> picked) {
        return IntStream.range(0, found.points().size())
                .filter(place -> picked.contains(String.valueOf(place)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** What its controls are about; {@link #find} reads it. */
    List<String> about() {
        var parts = new ArrayList<>(List.of(attempt.asking().value(), String.valueOf(attempt.id())));
        interview.ifPresent(held -> parts.add(held.id().value()));
        return parts;
    }
}
