package dev.prepbot.prep.interview;

import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.InterviewEvent.CouldNotOpen;
import dev.prepbot.prep.interview.InterviewEvent.EndPressed;
import dev.prepbot.prep.interview.InterviewEvent.OfQuestion;
import dev.prepbot.prep.interview.InterviewEvent.Opened;
import dev.prepbot.prep.interview.InterviewEvent.Parted;
import dev.prepbot.prep.interview.InterviewEvent.PausePressed;
import dev.prepbot.prep.interview.InterviewEvent.PlaceLost;
import dev.prepbot.prep.interview.InterviewEvent.RepeatPressed;
import dev.prepbot.prep.interview.InterviewEvent.ResumePressed;
import dev.prepbot.prep.interview.InterviewEvent.Skipped;
import dev.prepbot.prep.interview.InterviewEvent.TimedOut;
import dev.prepbot.prep.interview.Next.Reason;
import dev.prepbot.prep.question.Slug;
import java.time.Duration;
import java.util.Optional;

/** How far an interview has come; knows what each event leads to. */
public sealed interface InterviewState {

    /** The state after an event, or why it stays as it is. */
    Next<InterviewState> next(InterviewEvent event, Scene scene);

    /** How long nothing may happen before time is up; empty where time does not matter. */
    Optional<Duration> patience();

    /** Whether it is neither finished nor refused. */
    default boolean running() {
        return patience().isPresent();
    }

    /**
     * What decides besides the state.
     *
     * @param questions how many questions there are, with the follow-ups that were asked so far
     * @param direct whether it is held in the direct conversation
     */
    record Scene(int questions, boolean direct) {}

    /** A place was asked for. */
    record Opening() implements InterviewState {
        @Override
        public Next<InterviewState> next(InterviewEvent event, Scene scene) {
            if (event instanceof Opened || event instanceof TimedOut) {
                return Next.to(new Asking(0));
            }
            if (event instanceof CouldNotOpen failed) {
                return Next.to(failed.why().directServes() ? new Asking(0) : new Refused(failed.why()));
            }
            boolean over = event instanceof EndPressed || event instanceof Parted;
            return over ? Next.to(new Finished(Why.ENDED)) : Next.ignored(Reason.OPENING);
        }

        @Override
        public Optional<Duration> patience() {
            return Optional.of(Duration.ofMinutes(2));
        }
    }

    /** A question waits for its answer. */
    record Asking(int index) implements InterviewState {
        @Override
        public Next<InterviewState> next(InterviewEvent event, Scene scene) {
            if (event instanceof OfQuestion about) {
                return question(about, scene);
            }
            if (event instanceof RepeatPressed) {
                return Next.to(this);
            }
            if (event instanceof PausePressed || event instanceof TimedOut) {
                return Next.to(new Paused(index));
            }
            if (event instanceof EndPressed) {
                return Next.to(new Finished(Why.ENDED));
            }
            if (event instanceof PlaceLost) {
                return Next.to(scene.direct() ? new Paused(index) : this);
            }
            if (event instanceof Parted) {
                return Next.to(new Paused(index, true));
            }
            return Next.ignored(event instanceof ResumePressed ? Reason.NOT_PAUSED : Reason.OPEN_ALREADY);
        }

        private Next<InterviewState> question(OfQuestion event, Scene scene) {
            if (event.index() != index) {
                return Next.ignored(event.index() < index ? Reason.SETTLED_ALREADY : Reason.NOT_ASKED_YET);
            }
            if (!(event instanceof Answered || event instanceof Skipped)) {
                return Next.to(this);
            }
            boolean followed =
                    event instanceof Answered answered && answered.followUp().isPresent();
            boolean more = followed || index + 1 < scene.questions();
            return Next.to(more ? new Asking(index + 1) : new Finished(Why.COMPLETE));
        }

        @Override
        public Optional<Duration> patience() {
            return Optional.of(Duration.ofMinutes(30));
        }
    }

    /**
     * It rests.
     *
     * @param index the question that is next
     * @param away whether the person cannot be reached where it was begun, so that nobody speaks to them about it
     */
    record Paused(int index, boolean away) implements InterviewState {

        /** A pause with the person near. */
        public Paused(int index) {
            this(index, false);
        }

        @Override
        public Next<InterviewState> next(InterviewEvent event, Scene scene) {
            if (event instanceof ResumePressed) {
                return Next.to(new Asking(index));
            }
            if (event instanceof EndPressed) {
                return Next.to(new Finished(Why.ENDED));
            }
            if (event instanceof TimedOut) {
                return Next.to(new Finished(away ? Why.AWAY : Why.TIMED_OUT));
            }
            if (event instanceof Parted && !away) {
                return Next.to(new Paused(index, true));
            }
            if (event instanceof PlaceLost && !scene.direct()) {
                return Next.to(this);
            }
            if (event instanceof Opened || event instanceof CouldNotOpen) {
                return Next.ignored(Reason.OPEN_ALREADY);
            }
            boolean again = event instanceof PausePressed || event instanceof PlaceLost || event instanceof Parted;
            return Next.ignored(again ? Reason.PAUSED_ALREADY : Reason.PAUSED);
        }

        @Override
        public Optional<Duration> patience() {
            return Optional.of(Duration.ofDays(away ? 30 : 7));
        }
    }

    /** It is over and has its scorecard. */
    record Finished(Why why) implements InterviewState {
        @Override
        public Next<InterviewState> next(InterviewEvent event, Scene scene) {
            return event instanceof PlaceLost && !scene.direct() ? Next.to(this) : Next.ignored(Reason.OVER);
        }

        @Override
        public Optional<Duration> patience() {
            return Optional.empty();
        }
    }

    /** It never began, because no place could be made for it. */
    record Refused(NoPlace why) implements InterviewState {
        @Override
        public Next<InterviewState> next(InterviewEvent event, Scene scene) {
            return Next.ignored(Reason.NEVER_BEGAN);
        }

        @Override
        public Optional<Duration> patience() {
            return Optional.empty();
        }
    }

    /** Why an interview is over. */
    enum Why implements Slug {
        /** Every question was answered or skipped. */
        COMPLETE,
        /** The person ended it. */
        ENDED,
        /** It was paused for too long. */
        TIMED_OUT,
        /** The person was away for too long. */
        AWAY
    }
}
