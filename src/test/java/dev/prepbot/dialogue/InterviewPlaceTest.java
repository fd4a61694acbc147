package dev.prepbot.dialogue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of mock interviews on the simulated platform. */
final class InterviewPlaceTest extends ScriptsInterviewPlace {

    @TempDir
    Path data;

    private SimulatedInterviewProps props;

    @BeforeEach
    void open() {
        props = new SimulatedInterviewProps(data);
    }

    @AfterEach
    void close() {
        props.close();
    }

    @Override
    InterviewProps props() {
        return props;
    }

    /** Only here can someone press what they do not see. */
    @Test
    void a_second_person_cannot_press() {
        var alice = starts("questions", "2");
        var bob = theatre().actor("bob");
        var question = alice.sees("Question 1 of 2");
        for (var label : List.of("Answer", "Hint", "Skip", "Pause", "End")) {
            bob.presses(label, question).hears("This is someone else's interview");
        }
        bob.seesNowhere("Four letters");
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 2");
        alice.presses("Skip").hearsAloud("Your scorecard");
        var card = alice.sees("Your scorecard");
        bob.presses("Show again", card).hears("This is someone else's interview");
        bob.seesNowhere("Your scorecard");
    }
}
