package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How mock interviews begin, what they ask, and what is left of them. */
abstract class ScriptsInterviewStart extends InterviewScripts {

    @Test
    void only_one_interview_runs_at_a_time() {
        var alice = starts("questions", "2");
        alice.uses("mock start").hears("in the middle of a mock interview", "Question 1 waits");
        alice.presses("Ask me again").hears("On we go, in " + wayToThread());
        alice.hearsAloud("Question 1 of 2");
        alice.presses("Pause").hearsAloud("Paused.");
        alice.uses("mock start").hears("on pause", "Question 1 is next");
        alice.presses("Resume").hears("On we go");
        alice.uses("mock start").hears("in the middle of a mock interview");
        alice.presses("End").hears("End now");
        alice.presses("End and show the scorecard").hears("Done.");
        alice.uses("mock start", "stage", "behavioural").hears("begins in a moment");
    }

    @Test
    void two_starts_at_the_same_moment_make_one_interview() {
        var alice = theatre().actor("alice");
        alice.uses("mock start").uses("mock start").hears("mock interview (");
        alice.sees("Question 1 of 5");
        assertThat(alice.screen().stream()
                        .filter(seen -> Plain.text(seen.message()).contains("Question 1 of 5")))
                .hasSize(1);
    }

    @Test
    void history_lists_past_interviews_latest_first_and_shows_them() {
        var alice = theatre().actor("alice");
        alice.uses("mock history").hears("no mock interview yet", "/mock start");
        alice.uses("mock start", "questions", "1").hearsAloud("Question 1 of 1");
        alice.presses("Answer").answers(FULL).hearsAloud("Your scorecard: 100%");
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("mock start", "stage", "behavioural", "level", "senior", "questions", "1");
        alice.hearsAloud("Question 1 of 1").presses("Skip").hearsAloud("Your scorecard");
        theatre().restart();
        alice.uses("mock history")
                .hears(
                        "1. " + theatre().moment("2026-11-03T12:00:00Z", "Nov 3, 2026")
                                + " · Behavioural interview · Senior · no answers",
                        "2. " + theatre().moment("2026-11-02T12:00:00Z", "Nov 2, 2026")
                                + " · Technical screen · Mid · 100%");
        alice.presses("Show 2").hears("Your scorecard: 100%");
    }

    @Test
    void a_question_that_left_the_bank_stays_in_the_interview() {
        var alice = starts("questions", "2");
        props().reload(SampleBank.one());
        alice.presses("Hint").hearsAloud("Four letters.");
        alice.presses("Answer").answers(FULL).hearsAloud("covered 3 of 3");
        alice.hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(FULL).hearsAloud("Your scorecard: 100%");
    }

    @Test
    void few_fitting_questions_are_filled_up_and_said_so() {
        var alice = theatre().actor("alice");
        alice.uses("mock start", "level", "senior", "questions", "10");
        alice.hearsAloud("Mock interview", "You asked for 10", "from a neighbouring level or stage");
    }

    @Test
    void an_empty_bank_is_said_kindly() {
        props().reload(new Bank(List.of()));
        theatre().actor("alice").uses("mock start").hears("no questions to ask yet");
    }

    @Test
    void the_number_of_questions_has_limits() {
        theatre().actor("alice").uses("mock start", "questions", "11").hears("from 1 to 10");
    }

    @Test
    void every_answer_counts_for_the_streak() {
        var alice = starts("questions", "2");
        alice.presses("Answer").answers(FULL).hearsAloud("Day one of your streak");
        alice.uses("streak").hears("1 day in a row", "Today is done");
        theatre().clock().advance(Duration.ofDays(1));
        theatre().tick();
        alice.presses("Resume").hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(FULL).hearsAloud("Your scorecard", "2 days in a row");
        alice.presses("Show again").hears("Your scorecard");
    }
}
