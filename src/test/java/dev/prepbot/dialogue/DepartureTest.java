package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Presence;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState.Finished;
import dev.prepbot.prep.interview.InterviewState.Paused;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People leave, or the bot does, while an interview runs. */
final class DepartureTest extends EventsOnStage {

    private static final String FULL = "Atomicity, consistency";

    private Actor alice;

    @BeforeEach
    void begin() {
        alice = theatre.actor("alice");
        alice.uses("mock start", "questions", "2").hearsAloud("Question 1 of 2");
        theatre.settle();
    }

    @Test
    void the_interview_of_a_person_who_left_rests_and_nobody_speaks_to_them() {
        var thread = thread();
        var before = messages();
        left("alice");
        later(Duration.ofHours(1));
        later(Duration.ofDays(8));
        assertThat(messages()).isEqualTo(before);
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(0, true));
        assertThat(theatre.simulator().isClosed(thread)).isTrue();
    }

    @Test
    void who_comes_back_goes_on_where_they_were_in_the_direct_conversation() {
        left("alice");
        later(Duration.ofDays(20));
        alice.uses("mock start").hears("on pause", "Question 1 is next");
        alice.presses("Resume").hearsAloud("Question 1 of 2");
        alice.goesTo("dm").writes(FULL).hearsAloud("Question 2 of 2");
    }

    @Test
    void after_thirty_days_the_interview_ends_without_a_word() {
        left("alice");
        var before = messages();
        later(Duration.ofDays(30));
        assertThat(messages()).isEqualTo(before);
        assertThat(running()).isEmpty();
        assertThat(theatre.<Interview>look(records ->
                                records.interviews().finished(id("alice"), 1).get(0))
                        .state())
                .isInstanceOf(Finished.class);
        alice.uses("mock history").hears("Your mock interviews");
        alice.presses("Show 1").hears("while you were away");
    }

    @Test
    void once_a_day_it_is_asked_whether_they_are_still_there() {
        theatre.simulator().present(id("alice"), Presence.GONE);
        alice.presses("Pause").hearsAloud("Paused");
        later(Duration.ofHours(23));
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(0));
        later(Duration.ofHours(2));
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(0, true));
    }

    @Test
    void who_is_there_or_not_known_to_be_gone_goes_on() {
        theatre.simulator().present(id("alice"), Presence.UNKNOWN);
        alice.presses("Pause").hearsAloud("Paused");
        later(Duration.ofDays(2));
        later(Duration.ofSeconds(5));
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(0));
    }

    @Test
    void who_cannot_be_told_anything_because_they_are_gone_has_left() {
        theatre.simulator()
                .failing(errand ->
                        errand.intention() instanceof Intention.Post || errand.intention() instanceof Intention.Tell
                                ? new Failed(Trouble.GONE, "as the test wants it")
                                : null);
        alice.presses("Skip").heard("Skipped");
        theatre.settle();
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(1, true));
    }

    @Test
    void who_takes_no_direct_message_is_looked_for_at_once() {
        theatre.simulator().present(id("alice"), Presence.GONE);
        theatre.simulator()
                .failing(errand ->
                        errand.intention() instanceof Intention.Post || errand.intention() instanceof Intention.Tell
                                ? new Failed(Trouble.FORBIDDEN, "as the test wants it")
                                : null);
        alice.presses("Skip").heard("Skipped");
        theatre.settle();
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(1));
        later(Duration.ofSeconds(5));
        assertThat(running().orElseThrow().state()).isEqualTo(new Paused(1, true));
    }

    @Test
    void when_the_bot_is_removed_interviews_rest_too() {
        uninstalled();
        var before = messages();
        later(Duration.ofDays(8));
        assertThat(messages()).isEqualTo(before);
        installedByAdmin();
        alice.uses("mock start").hears("on pause");
        alice.presses("Resume").hearsAloud("Question 1 of 2");
    }

    @Test
    void a_time_out_speaks_in_a_message_that_lasts() {
        later(Duration.ofMinutes(30));
        alice.hearsAloud("so I paused your interview");
        later(Duration.ofDays(7));
        alice.hearsAloud("Your scorecard", "so I closed it");
    }

    @Test
    void a_thread_is_closed_when_its_interview_is_over() {
        var thread = thread();
        alice.presses("Skip").hearsAloud("Question 2 of 2");
        assertThat(theatre.simulator().isClosed(thread)).isFalse();
        alice.presses("Skip").hearsAloud("Your scorecard");
        theatre.settle();
        assertThat(theatre.simulator().isClosed(thread)).isTrue();
    }

    @Test
    void what_is_typed_to_the_bot_alone_answers_the_interview_that_waits_elsewhere() {
        alice.goesTo("dm").writes(FULL).hearsAloud("covered");
        alice.hearsAloud("On we go, in your interview thread");
        alice.hearsAloud("Question 2 of 2");
        alice.presses("Pause").hearsAloud("Paused");
        alice.writes("hello again").hearsAloud("I do not follow plain messages here");
    }

    private Optional<Interview> running() {
        return theatre.look(records -> records.interviews().running(id("alice")));
    }

    private PlaceId thread() {
        return running().orElseThrow().venue().known().orElseThrow();
    }
}
