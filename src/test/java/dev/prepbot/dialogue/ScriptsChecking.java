package dev.prepbot.dialogue;

import org.junit.jupiter.api.Test;

/** People check the key points of their own answers, and are asked on about what they left open. */
abstract class ScriptsChecking {

    private static final String TWO = InterviewScripts.GOOD;
    private static final String POINTS = "Which points did you make?";

    /** A platform with the bank of {@link SampleBank#interview()}. */
    abstract Theatre theatre();

    @Test
    void feedback_says_how_good_it_was_and_one_thing_to_do_next() {
        var alice = theatre().actor("alice");
        alice.uses("practice").hears("Practice").presses("Answer").answers(TWO);
        alice.hears(
                "You covered 2 of 3 key points",
                "Most of it is there. Next time, say: Isolation hides unfinished work",
                "Not found in your answer");
    }

    @Test
    void the_points_of_an_answer_are_ticked_and_unticked_by_whoever_gave_it() {
        var alice = checks();
        alice.hears("Your own check", "✅ 1. Atomic", "◻️ 3. Isolation", "I found 2 of 3", "You decide");
        alice.picks(POINTS, "0", "1", "2").sees("I found 2 of 3, you tick 3", "Now ticked: 3");
        alice.sees("✅ 3. Isolation hides unfinished work – I did not find it");
        alice.picks(POINTS, "2").sees("you tick 1", "No longer ticked: 1, 2", "◻️ 1. Atomic");
        alice.presses("None of these").sees("you tick 0", "No longer ticked: 3");
        theatre().actor("bob").seesNowhere("Your own check");
    }

    @Test
    void a_check_is_there_again_whenever_it_is_opened() {
        var alice = checks();
        alice.picks(POINTS, "0", "1", "2").sees("you tick 3");
        theatre().restart();
        alice.presses("Full answer").hears("What a full answer says");
        alice.presses("Check points").hears("I found 2 of 3, you tick 3");
        alice.seesNowhere("Now ticked: 1");
    }

    @Test
    void ticks_change_neither_the_grade_nor_the_streak() {
        var alice = checks();
        alice.picks(POINTS, "0", "1", "2").sees("you tick 3");
        alice.sees("You covered 2 of 3 key points");
        alice.uses("streak").hears("1 day in a row");
    }

    @Test
    void an_answer_in_an_interview_is_checked_from_the_scorecard_and_shown_there() {
        var alice = interview("2");
        alice.presses("Answer").answers(TWO).hearsAloud("Question 1 of 2, follow-up");
        alice.presses("Skip").hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(InterviewScripts.FULL).hearsAloud("Your scorecard: 83%");
        alice.presses("Check points").sees("Your own check", "I found 2 of 3");
        alice.picks(POINTS, "0", "1", "2").sees("you tick 3");
        alice.presses("Show again").sees("2 of 3 key points · by your own check 3");
    }

    @Test
    void the_follow_up_goes_after_the_open_point_and_what_it_brings_out_counts() {
        var alice = interview("1");
        alice.presses("Answer").answers(TWO).sees("covered 2 of 3");
        alice.hearsAloud("Question 1 of 1, follow-up", "One point is still open. A nudge: Four letters.");
        alice.presses("Answer").answers("Isolation hides unfinished work.").sees("that was the point");
        alice.hearsAloud("Your scorecard: 100%", "✅ Isolation hides unfinished work · in the follow-up");
    }

    @Test
    void a_follow_up_that_brings_nothing_out_is_the_last_about_its_question() {
        var alice = interview("2");
        alice.presses("Answer").answers(TWO).hearsAloud("Question 1 of 2, follow-up");
        alice.presses("Answer").answers("Something else entirely.").sees("I did not find that point yet");
        alice.hearsAloud("Question 2 of 2");
    }

    @Test
    void a_follow_up_outlives_a_pause_and_a_restart() {
        var alice = interview("1");
        var first = alice.sees("Question 1 of 1");
        alice.presses("Answer").answers(TWO).hearsAloud("Question 1 of 1, follow-up");
        alice.presses("Answer", first).sees("You answered that question already. The follow-up to question 1");
        alice.presses("Pause").sees("Paused.");
        theatre().restart();
        alice.presses("Resume").hearsAloud("Question 1 of 1, follow-up", "One point is still open");
        alice.presses("Answer").answers("Isolation hides unfinished work.").hearsAloud("Your scorecard: 100%");
    }

    private Actor checks() {
        var alice = theatre().actor("alice");
        alice.uses("practice").hears("Practice").presses("Answer").answers(TWO).hears("You covered 2 of 3");
        return alice.presses("Check points");
    }

    private Actor interview(String questions) {
        var alice = theatre().actor("alice").goesTo("dm");
        alice.uses("mock start", "questions", questions).hearsAloud("Mock interview");
        return alice.hearsAloud("Question 1 of " + questions);
    }
}
