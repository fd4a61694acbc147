package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.model.Reading.Nothing;
import dev.prepbot.prep.model.Reading.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grading by a model on the simulated platform, with what only there can be looked into. */
final class ModelTest extends ScriptsModel {

    private static final String ANSWER = "Atomicity is what I would begin with.";

    @TempDir
    Path data;

    private final ScriptedModel model = new ScriptedModel("model.example");
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
    void without_a_model_there_is_nothing_to_allow() {
        theatre.actor("admin").uses("settings set", "model-grading", "true").hears("No model is set up here");
        theatre.actor("admin").uses("settings show").hears("Time zone").seesNowhere("Grading by a model");
        theatre.actor("alice").uses("privacy show").hears("Who can read what").seesNowhere("language model");
    }

    @Test
    void the_settings_say_how_it_stands() {
        theatre.restartWith(model);
        theatre.actor("admin").uses("settings show").hears("Grading by a model: off", "wise:8b at model.example");
        allow();
        theatre.actor("admin").uses("settings show").hears("Grading by a model: on", "wise:8b at model.example");
        theatre.actor("admin").uses("settings set", "model-grading", "false").hears("Grading by a model: off");
        answers("alice").hears("Compared word by word");
        assertThat(model.read()).isEmpty();
    }

    @Test
    void what_was_allowed_for_one_host_does_not_hold_for_another() {
        theatre.restartWith(new ScriptedModel("elsewhere.example"));
        allow();
        theatre.restartWith(model);
        answers("alice").hears("Compared word by word");
        assertThat(model.read()).isEmpty();
        theatre.actor("admin").uses("settings show").hears("You allowed elsewhere.example", "model.example");
    }

    @Test
    void who_refuses_is_graded_here_even_where_the_admins_allow_it() {
        theatre.restartWith(model);
        allow();
        var alice = theatre.actor("alice");
        alice.uses("privacy show").hears("model.example", "In this server: allowed by its admins");
        alice.presses("Never mine").hears("No answer of yours goes to a model");
        answers("alice").hears("Compared word by word");
        assertThat(model.read()).isEmpty();
        alice.uses("privacy show").hears("You said no");
        theatre.actor("bob").uses("practice").hears("Practice");
        theatre.actor("bob").presses("Answer").answers(ANSWER).hears("Read by the language model");
    }

    @Test
    void in_direct_messages_the_person_decides() {
        theatre.restartWith(model);
        allow();
        var alice = theatre.actor("alice").goesTo("dm");
        answers(alice).hears("Compared word by word");
        alice.uses("privacy show").hears("In our direct conversation: not allowed");
        alice.presses("Allow it for me").hears("go to model.example");
        answers(alice).hears("Read by the language model");
        assertThat(model.read()).hasSize(1);
        theatre.restartWith(new ScriptedModel("elsewhere.example"));
        answers(alice).hears("Compared word by word");
    }

    @Test
    void a_button_that_allows_another_host_allows_nothing() {
        theatre.restartWith(new ScriptedModel("elsewhere.example"));
        var alice = theatre.actor("alice").goesTo("dm");
        alice.uses("privacy show").hears("elsewhere.example");
        theatre.restartWith(model);
        alice.presses("Allow it for me").hears("This button is from another time");
        answers(alice).hears("Compared word by word");
        assertThat(model.read()).isEmpty();
    }

    @Test
    void an_answer_that_is_none_is_not_sent() {
        theatre.restartWith(model);
        allow();
        var alice = theatre.actor("alice");
        alice.uses("practice").hears("Practice");
        alice.presses("Answer").answers("and the of it").hears("does not count as an answer");
        assertThat(model.read()).isEmpty();
    }

    @Test
    void over_budget_it_is_said_and_graded_here_until_the_next_day() {
        theatre.restartWith(model);
        model.mayRead(1, 5);
        allow();
        answers("alice").hears("Read by the language model");
        answers("alice").hears("has read as much as it may today", "Compared word by word");
        answers("bob").hears("Read by the language model");
        theatre.clock().advance(Duration.ofDays(1));
        answers("alice").hears("Read by the language model");
        assertThat(model.read()).hasSize(3);
    }

    @Test
    void a_crash_while_the_model_reads_leaves_the_answer_in_the_form() {
        theatre.restartWith(model);
        allow();
        model.silent();
        answers("alice");
        awaitRead(1);
        theatre.crash();
        theatre.comeBack();
        var alice = theatre.actor("alice");
        alice.presses("Answer");
        assertThat(alice.form().fields().get(0).value()).isEqualTo(ANSWER);
        alice.answers(ANSWER);
        awaitRead(2);
        model.answers(new Nothing(Reason.MODEL_UNREACHABLE));
        alice.hears("could not be reached");
        assertThat(attempts("alice")).hasSize(1);
        assertThat(theatre.<Boolean>look(records -> records.drafts()
                        .find(id("alice"), attempts("alice").get(0).asking())
                        .isEmpty()))
                .isTrue();
    }

    @Test
    void the_same_delivery_twice_is_read_once_and_kept_once() {
        theatre.restartWith(model);
        allow();
        var alice = theatre.actor("alice");
        alice.uses("practice").hears("Practice");
        alice.presses("Answer");
        theatre.seat("alice").sendTwice(alice.form(), Map.of("answer", ANSWER));
        theatre.settle();
        assertThat(model.read()).hasSize(1);
        assertThat(attempts("alice")).hasSize(1);
    }

    private void allow() {
        theatre.actor("admin").uses("settings set", "model-grading", "true").hears("Grading by a model: on");
    }

    private Actor answers(String who) {
        return answers(theatre.actor(who));
    }

    private static Actor answers(Actor actor) {
        actor.uses("practice").hears("Practice");
        return actor.presses("Answer").answers(ANSWER);
    }

    private void awaitRead(int times) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (model.read().size() < times && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private List<Attempt> attempts(String who) {
        return theatre.look(records -> records.attempts().of(id(who)));
    }

    private static PersonId id(String who) {
        return new PersonId(Simulator.NAME, who);
    }
}
