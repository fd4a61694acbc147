package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An interview as people read it, with the bot killed in the middle of a question.
 *
 * <p>The golden file holds the transcript; {@code mvn test -Dtest=InterviewTranscriptTest -Dgolden.update=true} writes
 * it anew.
 */
final class InterviewTranscriptTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "transcripts", "interview-resumed.txt");

    @TempDir
    Path data;

    @Test
    void an_interview_that_was_killed_in_mid_question_goes_on_where_it_was() throws IOException {
        try (var theatre = new SimulatedTheatre(data, SampleBank::interview)) {
            var alice = theatre.actor("alice");
            alice.uses("mock start", "questions", "3").hears("begins in a moment");
            alice.hearsAloud("The scorecard comes at the end").hearsAloud("Question 1 of 3");
            alice.presses("Hint").hearsAloud("Four letters.");
            alice.presses("Answer").answers(InterviewScripts.GOOD).hearsAloud("covered 2 of 3");
            alice.hearsAloud("Question 1 of 3, follow-up").presses("Answer");
            alice.answers("Isolation hides unfinished work.").hearsAloud("that was the point");
            alice.hearsAloud("Question 2 of 3");
            alice.presses("Answer").form();
            theatre.crash();
            theatre.comeBack();
            alice.answers(InterviewScripts.FULL).hearsAloud("covered 3 of 3");
            alice.hearsAloud("Question 3 of 3");
            alice.presses("Skip").hearsAloud("Skipped");
            alice.hearsAloud("Your scorecard: 67%");
            var transcript = theatre.transcript();
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(GOLDEN.getParent());
                Files.writeString(GOLDEN, transcript);
            }
            assertThat(transcript).isEqualTo(Files.readString(GOLDEN));
        }
    }
}
