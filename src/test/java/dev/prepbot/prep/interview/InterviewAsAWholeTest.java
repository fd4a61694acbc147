package dev.prepbot.prep.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.InterviewEvent.CouldNotOpen;
import dev.prepbot.prep.interview.InterviewEvent.HintTaken;
import dev.prepbot.prep.interview.InterviewEvent.Opened;
import dev.prepbot.prep.interview.InterviewEvent.Skipped;
import dev.prepbot.prep.question.Topic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an interview remembers besides its state: its place, its answers, its times, its scorecard. */
final class InterviewAsAWholeTest {

    private static final Venue THREAD = new Venue.OwnThread(new PlaceId("slack", "T1"));

    private final Interview opening = Samples.opening(
            "i1", Samples.question("a", "apis"), Samples.question("b", "databases"), Samples.question("c", "apis"));

    @Test
    void it_keeps_its_place() {
        assertThat(after(opening, new Opened(THREAD)).venue()).isEqualTo(THREAD);
        assertThat(after(opening, new CouldNotOpen(NoPlace.GONE)).venue()).isEqualTo(new Venue.Direct());
        assertThat(after(opening, new CouldNotOpen(NoPlace.FAILED)).venue()).isEqualTo(new Venue.Nowhere());
        assertThat(after(opening, new InterviewEvent.TimedOut()).venue()).isEqualTo(new Venue.Direct());
        assertThat(after(opening, new Opened(THREAD), new InterviewEvent.PlaceLost())
                        .venue())
                .isEqualTo(new Venue.Direct());
        assertThat(after(opening, new Opened(THREAD), new InterviewEvent.TimedOut())
                        .venue())
                .isEqualTo(THREAD);
    }

    @Test
    void its_time_is_up_by_the_state_it_is_in() {
        var asking = after(opening, new Opened(THREAD));
        var paused = after(asking, new InterviewEvent.PausePressed());
        assertThat(opening.due()).contains(Samples.NOON.plus(Duration.ofMinutes(2)));
        assertThat(asking.due()).contains(Samples.NOON.plus(Duration.ofMinutes(30)));
        assertThat(paused.due()).contains(Samples.NOON.plus(Duration.ofDays(7)));
        assertThat(after(paused, new InterviewEvent.EndPressed()).due()).isEmpty();
    }

    @Test
    void what_happens_moves_the_time_on_and_what_is_ignored_does_not() {
        var later = Samples.NOON.plusSeconds(60);
        var asking = after(opening, new Opened(THREAD));
        assertThat(asking.next(new HintTaken(0), later).map(Interview::times))
                .isEqualTo(Next.to(new Interview.Times(Samples.NOON, later)));
        assertThat(asking.next(new InterviewEvent.ResumePressed(), later))
                .isEqualTo(Next.ignored(Next.Reason.NOT_PAUSED));
    }

    @Test
    void the_scorecard_counts_what_was_reached_and_puts_the_weakest_topic_first() {
        var begun = after(opening, new Opened(THREAD), new HintTaken(0), new Answered(0, Samples.grade(2)));
        var ended = after(begun, new Answered(1, Samples.grade(1)), new InterviewEvent.EndPressed());
        var card = Scorecard.of(ended);
        assertThat(card.score()).isCloseTo(0.625, within(1e-9));
        assertThat(card.answered()).isEqualTo(2);
        assertThat(card.toPractise(3)).containsExactly(new Topic("databases"));
        assertThat(ended.questions().get(0).hinted()).isTrue();
        var complete = Scorecard.of(after(begun, new Skipped(1), new Skipped(2)));
        assertThat(complete.score()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(complete.skipped()).isEqualTo(2);
        assertThat(complete.toPractise(3)).containsExactly(new Topic("databases"), new Topic("apis"));
    }

    private static Interview after(Interview interview, InterviewEvent... events) {
        var now = interview;
        for (var event : events) {
            assertThat(now.next(event, Samples.NOON)).as("%s", event).isInstanceOf(Next.Went.class);
            if (now.next(event, Samples.NOON) instanceof Next.Went<Interview> went) {
                now = went.to();
            }
        }
        return now;
    }
}
