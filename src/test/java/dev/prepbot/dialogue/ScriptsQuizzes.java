package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Quizzes for everyone in a channel, and alone. Played on every platform. */
abstract class ScriptsQuizzes extends QuizzesOnStage {

    @Test
    void a_quiz_goes_from_the_announcement_to_the_board() {
        begin();
        for (int number = 1; number <= 5; number++) {
            var question = bob().sees("Question " + number + " of 5", "What is fact", "0 votes so far");
            bob().presses(letter(question, RIGHT)).hears("Your vote: " + letter(question, RIGHT));
            alice().presses(letter(question, "the first one")).hears("the first one", "You may change it");
            pass(2);
            var voted = bob().sees("Question " + number + " of 5", "2 votes so far");
            assertThat(Plain.text(voted.message())).doesNotContain("is right", "✅", "Because");
            pass(28);
            bob().sees("Question " + number + " of 5", "is right. Because it is the right.", "Right and fastest: ");
            bob().sees("Because it is the first.");
            bob().seesNowhere("Because it is the second.");
            pass(12);
        }
        var board = alice().sees("The board", "All questions are played", "1. ", "68 points", "2. ", "0 points");
        assertThat(Plain.text(board.message())).contains("bob", "alice", "2 people took part");
        assertThat(count("The board")).isEqualTo(1);
    }

    @Test
    void a_vote_is_for_the_voter_alone_and_the_last_one_counts() {
        begin();
        var question = bob().sees("Question 1 of 5");
        bob().presses(letter(question, "the first one")).hears("the first one");
        bob().presses(letter(question, RIGHT)).hears(RIGHT);
        alice().seesNowhere("Your vote");
        pass(2);
        bob().sees("1 vote so far");
        pass(28);
        alice().sees("So far", "10 points");
        alice().seesNowhere("Because it is the first.");
    }

    @Test
    void who_presses_too_late_is_told_and_may_join_the_next_question() {
        begin();
        var first = bob().sees("Question 1 of 5");
        alice().presses("A").hears("Your vote");
        pass(30);
        bob().sees("is right");
        bob().presses("A", first).hears("Time is up");
        pass(12);
        bob().presses(letter(bob().sees("Question 2 of 5"), RIGHT)).hears("Your vote");
        pass(30);
        bob().sees("Question 2 of 5", "So far", "10 points");
    }

    @Test
    void the_host_and_staff_pause_it_and_others_do_not() {
        begin();
        bob().sees("Question 1 of 5");
        bob().presses("Pause").hears("Only the host and staff");
        pass(10);
        alice().presses("Pause").hears("Paused");
        pass(2);
        var paused = bob().sees("Question 1 of 5", "The quiz is paused");
        assertThat(Plain.text(paused.message())).doesNotContain("is right");
        pass(600);
        bob().sees("The quiz is paused");
        theatre().actor("admin").presses("Resume").hears("On it goes");
        pass(2);
        bob().presses("A").hears("Your vote");
        pass(18);
        bob().sees("is right");
    }

    @Test
    void it_is_stopped_by_the_command_or_by_a_button_that_asks_again_and_the_open_question_does_not_count() {
        begin();
        bob().presses(letter(bob().sees("Question 1 of 5"), RIGHT)).hears("Your vote");
        bob().uses("quiz stop").hears("Only the host and staff");
        alice().presses("Stop").hears("End the quiz now?");
        alice().presses("Stop the quiz").hears("Ended.");
        alice().sees("The quiz is over", "ended early");
        pass(2);
        bob().sees("Question 1 of 5", "does not count");
        pass(60);
        bob().seesNowhere("Question 2 of 5");
        begin();
        alice().uses("quiz stop").hears("Ended.");
        alice().uses("quiz stop").hears("No quiz is running here");
    }

    @Test
    void a_quiz_in_which_nobody_votes_ends_itself() {
        begin();
        pass(30);
        bob().sees("Nobody voted this time");
        pass(12);
        bob().sees("Question 2 of 5");
        pass(30);
        pass(12);
        bob().sees("The quiz is over", "Nobody voted for 2 questions on end");
        pass(60);
        bob().seesNowhere("Question 3 of 5");
    }

    @Test
    void a_round_whose_time_was_up_while_the_process_was_down_is_closed_at_the_start_and_once() {
        begin();
        bob().presses(letter(bob().sees("Question 1 of 5"), RIGHT)).hears("Your vote");
        theatre().clock().advance(Duration.ofSeconds(50));
        theatre().restart();
        theatre().tick();
        theatre().settle();
        bob().sees("Question 1 of 5", "is right", "10 points");
        theatre().restart();
        pass(12);
        bob().sees("Question 2 of 5");
        assertThat(count("Question 1 of 5")).isEqualTo(1);
        assertThat(count("Question 2 of 5")).isEqualTo(1);
    }

    @Test
    void after_a_long_absence_it_waits_for_its_host() {
        begin();
        bob().presses("A").hears("Your vote");
        theatre().clock().advance(Duration.ofMinutes(20));
        theatre().restart();
        pass(2);
        bob().sees("Question 1 of 5", "is right", "The quiz is paused");
        alice().presses("Resume").hears("On it goes");
        pass(12);
        bob().sees("Question 2 of 5");
    }

    @Test
    void a_channel_has_one_quiz_at_a_time() {
        begin();
        bob().uses("quiz start").hears("running here already");
    }

    @Test
    void there_are_as_many_questions_as_fit_and_that_is_said() {
        alice().uses("quiz start", "topic", "apis").hears("You asked for 10 questions, but only 1 fits");
        alice().sees("Quiz: 1 question");
        bob().uses("quiz start", "topic", "testing", "mode", "solo").hears("no multiple-choice questions on that");
    }

    @Test
    void the_rules_are_published() {
        alice().uses("quiz rules").hears("10 points", "2 more, up to 6 more", "share a rank");
    }

    @Test
    void one_who_plays_alone_is_answered_at_once_and_nobody_else_sees_it() {
        alice().uses("quiz start", "mode", "solo", "rounds", "5").hears("Question 1 of 5");
        for (int number = 1; number <= 5; number++) {
            var question = alice().sees("Question " + number + " of 5");
            alice().presses(letter(question, number == 3 ? "the first one" : RIGHT));
            alice().sees("Question " + number + " of 5", "is right. Because it is the right.");
            alice().presses(number == 5 ? "See the result" : "Next question");
        }
        alice().sees("Your quiz", "4 of 5 right, 44 points");
        bob().seesNowhere("Question");
    }

    @Test
    void in_a_direct_conversation_a_quiz_is_always_for_one_and_outlives_a_restart() {
        var alice = alice().goesTo("dm");
        alice.uses("quiz start", "rounds", "5", "mode", "channel").hears("Question 1 of 5");
        theatre().restart();
        alice.presses("A").sees("Question 1 of 5", "is right");
        alice.uses("quiz start").hears("in the middle of a quiz of your own, at question 1 of 5");
        alice.presses("Go on").sees("Question 2 of 5");
        alice.uses("quiz stop").hears("Your quiz", "of 1 right");
    }
}
