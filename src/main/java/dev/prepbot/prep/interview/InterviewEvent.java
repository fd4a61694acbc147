package dev.prepbot.prep.interview;

import dev.prepbot.prep.grading.Grade;
import java.util.Optional;

/** Something that happens to an interview. */
public sealed interface InterviewEvent {

    /** Something about one of its questions. */
    sealed interface OfQuestion extends InterviewEvent {
        /** The question's place in the interview, from 0. */
        int index();
    }

    /** A place for it was made. */
    record Opened(Venue venue) implements InterviewEvent {}

    /** No thread could be made for it. */
    record CouldNotOpen(NoPlace why) implements InterviewEvent {}

    /** What was said in its place did not arrive, because the place is gone or closed to the bot. */
    record PlaceLost() implements InterviewEvent {}

    /** The person set out to answer. */
    record AnswerBegun(int index) implements OfQuestion {}

    /**
     * The person answered.
     *
     * @param followUp what is asked next about it; empty where nothing is
     */
    record Answered(int index, Posed.Result.Answered result, Optional<Posed> followUp) implements OfQuestion {

        /** An answer after which nothing more is asked about the question. */
        public Answered(int index, Grade grade) {
            this(index, new Posed.Result.Answered(grade), Optional.empty());
        }
    }

    /** The person passed a question over. */
    record Skipped(int index) implements OfQuestion {}

    /** The person wanted the hint. */
    record HintTaken(int index) implements OfQuestion {}

    /** The person wants to see the current question again. */
    record RepeatPressed() implements InterviewEvent {}

    /** The person wants a break. */
    record PausePressed() implements InterviewEvent {}

    /** The person wants to go on. */
    record ResumePressed() implements InterviewEvent {}

    /** The person wants to end it, and has confirmed so. */
    record EndPressed() implements InterviewEvent {}

    /** The person and the bot do not meet any more where it was begun: one of them has left. */
    record Parted() implements InterviewEvent {}

    /** Nothing happened for as long as the state allows. */
    record TimedOut() implements InterviewEvent {}
}
