package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.dialogue.Simulator.Silence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crashes and refusals do to quizzes, on the simulated platform. */
final class QuizTroubleTest extends QuizzesOnStage {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.quizzes());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }

    @Test
    void a_question_that_a_crash_kept_from_being_sent_is_sent_at_the_next_start_and_has_its_full_time() {
        crashWhilePosting(Silence.BEFORE_IT_IS_DONE);
        assertThat(count("Question 1")).isZero();
        theatre.clock().advance(Duration.ofSeconds(20));
        theatre.comeBack();
        theatre.settle();
        pass(28);
        bob().presses("A").hears("Your vote");
        pass(2);
        bob().sees("Question 1 of 5", "is right");
        assertThat(count("Question 1")).isEqualTo(1);
    }

    @Test
    void a_question_that_a_crash_kept_from_being_confirmed_is_found_and_not_sent_again() {
        crashWhilePosting(Silence.AFTER_IT_IS_DONE);
        theatre.comeBack();
        theatre.settle();
        bob().presses("A").hears("Your vote");
        pass(30);
        bob().sees("Question 1 of 5", "is right");
        assertThat(count("Question 1")).isEqualTo(1);
    }

    @Test
    void where_history_cannot_be_read_it_is_not_sent_again_and_the_answer_is_said_anew() {
        crashWhilePosting(Silence.AFTER_IT_IS_DONE);
        theatre.simulator().historyReadable(false);
        theatre.comeBack();
        theatre.settle();
        bob().presses("A").hears("Your vote");
        pass(62);
        bob().sees("Question 1 of 5", "is right", "Not A");
        assertThat(count("Question 1")).isEqualTo(2);
        bob().seesNowhere("Question 3");
    }

    @Test
    void a_question_whose_time_was_over_before_it_could_be_sent_is_not_sent() {
        crashWhilePosting(Silence.BEFORE_IT_IS_DONE);
        theatre.clock().advance(Duration.ofSeconds(90));
        theatre.comeBack();
        theatre.settle();
        pass(14);
        assertThat(count("Question 1")).isZero();
        bob().sees("Question 2 of 5");
    }

    @Test
    void a_channel_in_which_the_bot_may_not_write_has_no_quiz_and_its_host_is_told() {
        theatre.simulator().failing(errand -> isPost(errand) ? refusal() : null);
        alice().uses("quiz start", "rounds", "5").hears("Your quiz begins");
        var told = alice().sees("not allowed to write in #interview-prep", "/settings check");
        assertThat(told.place()).isEqualTo("dm-alice");
        theatre.simulator().failing(errand -> null);
        pass(60);
        bob().seesNowhere("Question 1");
        alice().uses("quiz start", "rounds", "5").hears("Your quiz begins");
    }

    @Test
    void a_question_that_was_deleted_is_answered_anew() {
        begin();
        bob().presses("A").hears("Your vote");
        theatre.simulator()
                .failing(errand -> errand.intention() instanceof Intention.Edit
                        ? new Failed(Trouble.GONE, "10008: Unknown Message")
                        : null);
        pass(30);
        bob().sees("Question 1 of 5", "is right");
        assertThat(count("Question 1")).isEqualTo(2);
    }

    @Test
    void a_button_of_ones_own_making_counts_nothing() {
        begin();
        var question = bob().sees("Question 1 of 5");
        var quiz = theatre.look(records -> records.quizzes().runningIn(Simulator.CHANNEL))
                .orElseThrow();
        var seat = theatre.seat("bob");
        for (var forged : new String[] {"0:9", "0:x", "9:0", "", "0"}) {
            var token = ActionToken.read("1:quiz-vote:" + quiz.id() + ":" + forged);
            seat.press(question, token, List.of());
            theatre.settle();
        }
        assertThat(theatre.<Integer>look(records -> records.quizVotes().count(quiz.id(), 0)))
                .isZero();
    }

    /** Kills the bot while it posts the first question. */
    private void crashWhilePosting(Silence when) {
        alice().uses("quiz start", "rounds", "5", "topic", "databases").hears("Your quiz begins");
        pass(14);
        theatre.simulator().silent(errand -> isPost(errand) ? when : Silence.NONE);
        theatre.clock().advance(Duration.ofSeconds(1));
        theatre.tick();
        theatre.simulator().awaitAsked(Intention.Post.class);
        theatre.crash();
        theatre.simulator().silent(errand -> Silence.NONE);
    }

    private static boolean isPost(Errand errand) {
        return errand.intention() instanceof Intention.Post;
    }

    private static Failed refusal() {
        return new Failed(Trouble.FORBIDDEN, "50013: Missing Permissions");
    }
}
