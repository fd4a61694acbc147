package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.model.Reading.Nothing;
import dev.prepbot.prep.model.Reading.Reason;
import org.junit.jupiter.api.Test;

/** Grading by a language model: who allows it, what people are told, and what happens without it. On every platform. */
abstract class ScriptsModel {

    private static final String ANSWER = "Atomicity is what I would begin with.";

    private final ScriptedModel model = new ScriptedModel("model.example");

    abstract Theatre theatre();

    @Test
    void nothing_leaves_until_an_admin_allows_it_and_then_it_is_said() {
        theatre().restartWith(model);
        practises("alice").hears("You covered", "Compared word by word");
        assertThat(model.read()).isEmpty();
        allow().hears("on", "model.example", "wise:8b", "no names");
        practises("alice").hears("You covered 3 of 3", "you said", "Atomicity", "Read by the language model wise:8b");
        assertThat(model.read()).containsExactly(ANSWER);
    }

    @Test
    void a_model_that_cannot_be_reached_is_named_and_the_answer_counts() {
        theatre().restartWith(model);
        allow().hears("on");
        model.fails(Reason.MODEL_UNREACHABLE);
        practises("alice")
                .hears(
                        "You covered",
                        "wise:8b could not be reached",
                        "Compared word by word",
                        "Day one of your streak");
    }

    @Test
    void one_that_thinks_long_is_waited_for_and_keeps_nobody_else_waiting() {
        theatre().restartWith(model);
        allow().hears("on");
        model.silent();
        var alice = practises("alice");
        awaitRead();
        theatre().actor("bob").uses("streak").hears("No streak yet");
        model.answers(new Nothing(Reason.MODEL_UNUSABLE));
        alice.hears("You covered", "gave no answer that I could use");
    }

    @Test
    void in_an_interview_it_grades_as_well_and_the_scorecard_says_so() {
        theatre().restartWith(model);
        allow().hears("on");
        var alice = theatre().actor("alice");
        // On Slack an interview is held in the direct conversation, which is for the person to decide about.
        alice.uses("privacy show").hears("model.example");
        alice.presses("Allow it for me").hears("go to model.example");
        alice.uses("mock start", "questions", "1");
        alice.presses("Answer").answers(ANSWER).sees("Read by the language model wise:8b");
        assertThat(model.read()).containsExactly(ANSWER);
    }

    private Actor allow() {
        return theatre().actor("admin").uses("settings set", "model-grading", "true");
    }

    private Actor practises(String who) {
        var actor = theatre().actor(who);
        actor.uses("practice").hears("Practice");
        return actor.presses("Answer").answers(ANSWER);
    }

    private void awaitRead() {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (model.read().isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(model.read()).isNotEmpty();
    }
}
