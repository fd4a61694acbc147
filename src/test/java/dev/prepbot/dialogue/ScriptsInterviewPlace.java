package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Outcome.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mock interviews in their place: who sees them, what time and trouble do to them, and that nothing is lost. */
abstract class ScriptsInterviewPlace extends InterviewScripts {

    @Test
    void what_was_typed_in_a_form_when_the_interview_was_paused_stands_in_the_form_again() {
        var alice = starts("questions", "2");
        alice.presses("Answer");
        assertThat(alice.form().title()).isEqualTo("Question 1 of 2");
        theatre().clock().advance(Duration.ofMinutes(31));
        theatre().tick();
        alice.answers(GOOD).hears("Your interview is paused");
        alice.hears("Your text is kept");
        alice.presses("Resume").hearsAloud("Question 1 of 2");
        theatre().restart();
        alice.presses("Answer");
        assertThat(alice.form().fields().get(0).value()).isEqualTo(GOOD);
        alice.answers(GOOD).hearsAloud("covered 2 of 3");
    }

    @Test
    void a_refused_answer_offers_the_form_again_with_the_draft() {
        var alice = starts("questions", "1");
        alice.presses("Answer").answers("   ").hears("That answer was empty");
        alice.presses("Answer").answers("word ".repeat(900)).hears("4,499 characters", "your text is kept");
        alice.presses("Answer").answers(GOOD).hearsAloud("covered 2 of 3");
    }

    @Test
    void a_second_person_sees_nothing_of_the_thread() {
        var alice = starts("questions", "2");
        var bob = theatre().actor("bob");
        bob.seesNowhere("Mock interview").seesNowhere("Question 1 of 2");
        alice.presses("Hint").hearsAloud("Four letters.");
        bob.seesNowhere("Four letters");
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 2");
        alice.presses("Skip").hearsAloud("Your scorecard");
        bob.seesNowhere("Your scorecard");
    }

    @Test
    void an_interview_outlives_a_restart_in_mid_question() {
        var alice = starts("questions", "2");
        alice.presses("Answer").form();
        theatre().restart();
        alice.answers(GOOD).hearsAloud("covered 2 of 3");
        theatre().restart();
        alice.hearsAloud("Question 1 of 2, follow-up").presses("Skip").hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(FULL).hearsAloud("Your scorecard: 83%");
        assertThat(theatre().transcript())
                .contains("prepbot is stopped and started again")
                .contains("Your scorecard: 83%");
    }

    @Test
    void silence_pauses_and_a_long_pause_ends() {
        var alice = starts("questions", "3");
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 3");
        theatre().clock().advance(Duration.ofMinutes(29));
        theatre().tick();
        alice.seesNowhere("so I paused your interview");
        theatre().clock().advance(Duration.ofMinutes(1));
        theatre().tick();
        alice.sees("It has been quiet for a while, so I paused your interview");
        alice.presses("Resume").hearsAloud("Question 2 of 3");
        theatre().clock().advance(Duration.ofMinutes(30));
        theatre().tick();
        theatre().restart();
        theatre().clock().advance(Duration.ofDays(7));
        theatre().tick();
        theatre().tick();
        alice.sees("Your scorecard: 100%", "on pause for 7 days, so I closed it", "1 question answered");
        assertThat(alice.screen().stream()
                        .filter(seen -> Plain.text(seen.message()).contains("Your scorecard")))
                .hasSize(1);
    }

    @Test
    void where_no_thread_may_be_opened_the_interview_is_held_in_the_direct_conversation() {
        props().threadsFailWith(Trouble.FORBIDDEN);
        var alice = theatre().actor("alice");
        alice.uses("mock start", "questions", "2").hears("begins in a moment");
        var said = alice.hearsAloud("I am not allowed to open private threads").heard("Question 1 of 2");
        assertThat(said.place()).isEqualTo("dm-alice");
        alice.goesTo("dm").writes(FULL).hearsAloud("covered 3 of 3");
        alice.hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(FULL).hearsAloud("Your scorecard: 100%");
        alice.writes("thanks").hearsAloud("I do not follow plain messages here");
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "UNCERTAIN"})
    void where_no_place_can_be_made_the_interview_does_not_begin(Trouble trouble) {
        props().threadsFailWith(trouble);
        var alice = theatre().actor("alice");
        alice.uses("mock start").hearsAloud("I could not open a place", "/mock start");
        props().allIsWell();
        alice.uses("mock start").hearsAloud("Question 1 of 5");
    }

    @Test
    void a_thread_that_is_not_made_in_time_is_replaced_by_the_direct_conversation() {
        props().threadsFailWith(Trouble.UNREACHABLE);
        var alice = theatre().actor("alice");
        alice.uses("mock start", "questions", "1").hears("begins in a moment");
        alice.uses("mock start").hears("just being opened");
        theatre().clock().advance(Duration.ofMinutes(2));
        theatre().tick();
        alice.sees("Opening a thread takes too long");
        assertThat(alice.sees("Question 1 of 1").place()).isEqualTo("dm-alice");
        props().allIsWell();
        alice.presses("Skip").hearsAloud("Your scorecard");
    }

    @Test
    void when_the_thread_is_lost_the_interview_moves() {
        var alice = starts("questions", "2");
        props().threadsAreLost();
        alice.presses("Answer").answers(FULL).hearsAloud("we go on here");
        assertThat(alice.sees("Question 2 of 2").place()).isEqualTo("dm-alice");
        alice.presses("Answer").answers(FULL);
        assertThat(alice.sees("Your scorecard: 100%").place()).isEqualTo("dm-alice");
    }

    @Test
    void a_question_that_may_not_have_arrived_is_asked_again() {
        var alice = starts("questions", "2");
        props().nextQuestionIsUncertain();
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 2");
    }

    @Test
    void an_answer_counts_although_the_reply_to_it_cannot_arrive() {
        var alice = starts("questions", "2");
        alice.presses("Answer").form();
        props().repliesExpire();
        alice.answers(FULL).hearsAloud("Question 2 of 2");
        props().allIsWell();
        alice.presses("Skip").hearsAloud("Your scorecard: 50%");
        alice.sees("covered 3 of 3");
    }

    @Test
    void an_interview_asked_for_in_the_direct_conversation_is_held_there() {
        var alice = theatre().actor("alice").goesTo("dm");
        alice.uses("mock start", "questions", "1").hearsAloud("Mock interview");
        alice.hearsAloud("Question 1 of 1");
        alice.writes(FULL).hearsAloud("Your scorecard: 100%", "You covered everything");
    }
}
