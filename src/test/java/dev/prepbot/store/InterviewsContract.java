package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.InterviewEvent.CouldNotOpen;
import dev.prepbot.prep.interview.InterviewEvent.HintTaken;
import dev.prepbot.prep.interview.InterviewEvent.Opened;
import dev.prepbot.prep.interview.InterviewEvent.Skipped;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.Next;
import dev.prepbot.prep.interview.NoPlace;
import dev.prepbot.prep.interview.Samples;
import dev.prepbot.prep.interview.Venue;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.interview.Interviews}. */
abstract class InterviewsContract extends StoreContract {

    private static final Opened IN_A_THREAD = new Opened(new Venue.OwnThread(YARD));

    private final Interview first = interview("i1");
    private final Interview second = interview("i2");

    @Test
    void an_interview_comes_back_in_every_state() {
        var asking = after(first, IN_A_THREAD);
        var half = after(asking, new HintTaken(0), new Answered(0, Samples.grade(1)));
        var states = List.of(
                first,
                asking,
                half,
                after(half, new InterviewEvent.PausePressed()),
                after(half, new InterviewEvent.PausePressed(), new InterviewEvent.TimedOut()),
                after(half, new InterviewEvent.EndPressed()),
                after(half, new Skipped(1)),
                after(asking, Samples.followed(0)),
                after(asking, Samples.followed(0), Samples.replied(1, true)),
                after(half, new InterviewEvent.PlaceLost()),
                after(first, new Opened(new Venue.DirectIn(HALL))),
                after(first, new CouldNotOpen(NoPlace.FORBIDDEN)),
                after(first, new CouldNotOpen(NoPlace.FAILED)));
        for (var state : states) {
            write(records -> records.interviews().put(state));
            assertFound(records -> records.interviews().find(first.id())).contains(state);
        }
        assertFound(records -> records.interviews().find(new InterviewId("i9"))).isEmpty();
    }

    @Test
    void the_running_interview_of_a_person_is_found_until_it_is_over() {
        assertFound(records -> records.interviews().running(Samples.ADA)).isEmpty();
        write(records -> records.interviews().put(first));
        assertFound(records -> records.interviews().running(Samples.ADA)).contains(first);
        assertFound(records -> records.interviews().running(BOB)).isEmpty();
        write(records -> records.interviews().put(after(first, new InterviewEvent.EndPressed())));
        assertFound(records -> records.interviews().running(Samples.ADA)).isEmpty();
    }

    @Test
    void nobody_has_two_running_interviews() {
        write(records -> records.interviews().put(first));
        assertThatThrownBy(() -> write(records -> records.interviews().put(second)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertFound(records -> records.interviews().find(second.id())).isEmpty();
    }

    @Test
    void the_latest_interview_of_a_thread_is_found_and_none_of_a_direct_conversation() {
        write(records -> {
            records.interviews().put(after(first, IN_A_THREAD, new InterviewEvent.EndPressed()));
            records.interviews().put(after(second, IN_A_THREAD));
        });
        assertFound(records -> records.interviews().in(YARD)).contains(after(second, IN_A_THREAD));
        write(records -> records.interviews().put(after(second, new Opened(new Venue.DirectIn(HALL)))));
        assertFound(records -> records.interviews().in(HALL)).isEmpty();
    }

    @Test
    void finished_interviews_are_listed_latest_first() {
        var done = after(first, IN_A_THREAD, new InterviewEvent.EndPressed());
        var later = after(second, IN_A_THREAD, new Skipped(0), new Skipped(1));
        write(records -> {
            records.interviews().put(done);
            records.interviews().put(later);
            records.interviews().put(after(interview("i3"), new CouldNotOpen(NoPlace.FAILED)));
            records.interviews().put(interview("i4"));
        });
        assertListed(records -> records.interviews().finished(Samples.ADA, 9)).containsExactly(later, done);
        assertListed(records -> records.interviews().finished(Samples.ADA, 1)).containsExactly(later);
        assertRead(records -> records.interviews().countFinished(Samples.ADA)).isEqualTo(2);
        assertRead(records -> records.interviews().countFinished(BOB)).isEqualTo(0);
    }

    @Test
    void those_whose_time_is_up_are_found() {
        var due = first.due().orElseThrow();
        write(records -> records.interviews().put(first));
        assertListed(records -> records.interviews().due(due.minusMillis(1), 9)).isEmpty();
        assertListed(records -> records.interviews().due(due, 9)).containsExactly(first.id());
        assertListed(records -> records.interviews().due(due.plus(Duration.ofDays(99)), 0))
                .isEmpty();
        write(records -> records.interviews().put(after(first, new InterviewEvent.EndPressed())));
        assertListed(records -> records.interviews().due(due.plus(Duration.ofDays(99)), 9))
                .isEmpty();
    }

    private static Interview interview(String id) {
        return Samples.opening(id, Samples.question("hash-map", "java"), Samples.question("heap", "java"));
    }

    private static Interview after(Interview interview, InterviewEvent... events) {
        var now = Optional.of(interview);
        for (var event : events) {
            now = now.flatMap(before -> before.next(event, NOON) instanceof Next.Went<Interview> went
                    ? Optional.of(went.to())
                    : Optional.empty());
        }
        assertThat(now).isPresent();
        return now.orElseThrow();
    }
}
