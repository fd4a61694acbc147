package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.dialogue.Seat.Seen;
import java.time.Duration;
import java.util.regex.Pattern;

/** What dialogues about quizzes have in common. */
abstract class QuizzesOnStage {

    static final String RIGHT = "the right one";

    /** A platform with the bank of {@link SampleBank#quizzes()}. */
    abstract Theatre theatre();

    final Actor alice() {
        return theatre().actor("alice");
    }

    final Actor bob() {
        return theatre().actor("bob");
    }

    final void begin() {
        alice().uses("quiz start", "rounds", "5", "topic", "databases").hears("Your quiz begins in 15 seconds");
        bob().sees("Quiz: 5 questions", "invites everyone here");
        pass(15);
        bob().sees("Question 1 of 5");
    }

    /** Lets time pass, in steps of two seconds at most, as the bot looks at the clock that often and oftener. */
    final void pass(int seconds) {
        for (int left = seconds; left > 0; left -= 2) {
            theatre().settle();
            theatre().clock().advance(Duration.ofSeconds(Math.min(2, left)));
            theatre().tick();
        }
        theatre().settle();
    }

    final long count(String words) {
        return bob().screen().stream()
                .filter(seen -> !seen.onlyYou() && Plain.text(seen.message()).startsWith(words))
                .count();
    }

    static String letter(Seen question, String option) {
        var found = Pattern.compile("([A-D]) " + Pattern.quote(option)).matcher(Plain.text(question.message()));
        assertThat(found.find()).as(option + " in " + question).isTrue();
        return found.group(1);
    }
}
