package dev.prepbot.prep.quiz;

import static dev.prepbot.prep.quiz.QuizSamples.MESSAGE;
import static dev.prepbot.prep.quiz.QuizSamples.NOON;
import static dev.prepbot.prep.quiz.QuizSamples.after;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A quiz as a whole: its message, its clock and its silence. */
final class QuizTest {

    private final Quiz announced = QuizSamples.forEveryone("z1");
    private final Quiz first = after(announced, NOON, new TimeUp(0));

    @Test
    void each_round_has_a_message_of_its_own() {
        assertThat(announced.screen()).isEqualTo(Screen.posting(0));
        assertThat(announced.posted(0, Optional.of(MESSAGE), NOON).screen().message())
                .contains(MESSAGE);
        assertThat(first.screen()).isEqualTo(Screen.posting(1));
        var second = after(after(first, NOON, new TimeUp(1)), NOON, new TimeUp(1));
        assertThat(second.screen()).isEqualTo(Screen.posting(2));
    }

    @Test
    void a_pause_and_the_end_of_a_round_keep_its_message() {
        var standing = first.posted(1, Optional.of(MESSAGE), NOON);
        var paused = after(standing, NOON, new QuizEvent.PausePressed());
        var resumed = after(paused, NOON, new QuizEvent.ResumePressed());
        assertThat(resumed.screen().message()).contains(MESSAGE);
        assertThat(after(resumed, NOON, new TimeUp(1)).screen().message()).contains(MESSAGE);
    }

    @Test
    void the_clock_starts_when_the_message_stands_and_only_once() {
        var standing = first.posted(1, Optional.of(MESSAGE), NOON.plusSeconds(3));
        assertThat(standing.due()).contains(NOON.plusSeconds(33));
        assertThat(standing.posted(1, Optional.of(MESSAGE), NOON.plusSeconds(9)))
                .isEqualTo(standing);
    }

    @Test
    void the_message_of_an_earlier_page_changes_nothing_any_more() {
        assertThat(first.posted(0, Optional.of(MESSAGE), NOON)).isEqualTo(first);
    }

    @Test
    void a_message_that_did_not_arrive_is_missing_and_the_round_goes_on() {
        var lost = first.posted(1, Optional.empty(), NOON);
        assertThat(lost.screen().missing()).isTrue();
        assertThat(lost.state()).isEqualTo(first.state());
    }

    @Test
    void two_rounds_without_a_vote_end_it_and_one_with_a_vote_between_them_does_not() {
        var once = after(after(first, NOON, new TimeUp(0)), NOON, new TimeUp(0));
        assertThat(once.state()).isInstanceOf(RoundOpen.class);
        var twice = after(once, NOON, new TimeUp(0));
        assertThat(after(twice, NOON, new TimeUp(0)).state()).isEqualTo(new Over(Over.Why.NOBODY, 1, false));
        var voted = after(once, NOON, new TimeUp(1));
        assertThat(after(voted, NOON, new TimeUp(0)).state()).isInstanceOf(RoundOpen.class);
    }

    @Test
    void a_quiz_for_one_begins_with_its_first_question_and_waits_for_a_day() {
        var alone = QuizSamples.alone("z2");
        assertThat(alone.state()).isEqualTo(new RoundOpen(0, NOON.plus(Duration.ofDays(1))));
        assertThat(alone.screen().message()).isEmpty();
    }
}
