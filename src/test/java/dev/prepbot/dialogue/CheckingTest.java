package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Action;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.interview.Interview;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Self-checks and follow-ups. */
final class CheckingTest extends ScriptsChecking {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.interview());
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
    void nobody_checks_somebody_elses_answer_whatever_their_client_sends() {
        theatre.actor("alice")
                .uses("practice")
                .hears("Practice")
                .presses("Answer")
                .answers(InterviewScripts.GOOD)
                .hears("You covered 2 of 3");
        var answer = theatre.<Attempt>look(
                records -> records.attempts().of(id("alice")).get(0));
        var about = new String[] {answer.asking().value(), String.valueOf(answer.id())};
        var bob = theatre.actor("bob");
        bob.uses("practice").hears("Practice");
        forge("bob", Action.CHECK_POINTS, List.of(), about).hears("too old or unknown to me");
        forge("bob", Action.TICK_POINTS, List.of("2"), about).hears("too old or unknown to me");
        forge("bob", Action.TICK_NONE, List.of(), "x", "y", "z").hears("too old or unknown to me");
        assertThat(theatre.<Boolean>look(
                        records -> records.selfChecks().latest(id("alice")).isEmpty()
                                && records.selfChecks().latest(id("bob")).isEmpty()))
                .isTrue();
    }

    @Test
    void the_points_of_an_interview_are_not_to_be_had_before_it_is_over() {
        var alice = theatre.actor("alice").goesTo("dm");
        alice.uses("mock start", "questions", "2").hearsAloud("Question 1 of 2");
        alice.presses("Answer").answers(InterviewScripts.FULL).sees("Question 2 of 2");
        var interview = theatre.<Interview>look(
                records -> records.interviews().running(id("alice")).orElseThrow());
        var answer = theatre.<Attempt>look(
                records -> records.attempts().of(id("alice")).get(0));
        forge("alice", Action.CHECK_INTERVIEW, List.of(), interview.id().value())
                .hears("once your interview is over");
        forge("alice", Action.CHECK_POINTS, List.of(), answer.asking().value()).hears("too old or unknown to me");
        alice.seesNowhere("Your own check");
    }

    @Test
    void a_place_that_no_point_has_is_no_tick_and_saying_the_same_again_is_no_change() {
        var alice = theatre.actor("alice");
        alice.uses("practice")
                .hears("Practice")
                .presses("Answer")
                .answers(InterviewScripts.GOOD)
                .hears("You covered");
        var answer = theatre.<Attempt>look(
                records -> records.attempts().of(id("alice")).get(0));
        var about = new String[] {answer.asking().value(), String.valueOf(answer.id())};
        alice.presses("Check points").hears("Your own check");
        forge("alice", Action.TICK_POINTS, List.of("0", "-1", "7", "x"), about).sees("you tick 1");
        forge("alice", Action.TICK_POINTS, List.of("0"), about).sees("you tick 1");
        assertThat(theatre.<List<SelfCheck>>look(records -> records.selfChecks().latest(id("alice"))))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.found()).containsExactly(0, 1);
                    assertThat(check.ticked()).containsExactly(0);
                });
        assertThat(theatre.<Attempt>look(
                        records -> records.attempts().of(id("alice")).get(0)))
                .isEqualTo(answer);
    }

    /** Presses with a token of one's own making under the latest message. */
    private Actor forge(String name, Action action, List<String> picked, String... about) {
        var seat = theatre.seat(name);
        var screen = seat.screen();
        seat.press(screen.get(screen.size() - 1), action.token(about), picked);
        return theatre.actor(name);
    }

    private static PersonId id(String name) {
        return new PersonId(Simulator.NAME, name);
    }
}
