package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Control;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What someone sees of their own progress, and goals. Played on every platform. */
abstract class ScriptsProgress {

    private static final String ALL =
            "Atomic means all or nothing. Durable means it survives a crash." + " Isolation hides unfinished work.";
    private static final String SOME = "Atomic means all or nothing.";

    /** A platform with the bank of {@link SampleBank#interview()}. */
    abstract Theatre theatre();

    @Test
    void who_has_not_answered_yet_is_shown_a_first_step() {
        var alice = theatre().actor("alice");
        alice.uses("me").hears("Your progress", "everybody begins with one question");
        alice.uses("me", "search", "anything").hears("You have not answered anything yet");
        alice.uses("me", "file", "true").hears("You have not answered anything yet");
    }

    @Test
    void progress_is_told_in_totals_and_by_topic_and_level() {
        var alice = practised("security", ALL);
        alice.uses("practice", "topic", "testing").hears("What is a test double for?");
        alice.presses("Answer").answers(SOME).hears("You covered 1 of 3");
        alice.uses("me")
                .hears(
                        "2 answers to 2 questions, on 1 day",
                        "Last 7 days: 2 answers, 67% covered",
                        "1 day in a row",
                        "Security: 100% (1 question)",
                        "Testing: 33% (1 question)",
                        "Mid: 67% (2 questions)",
                        "your latest answer to each question");
        theatre().actor("bob").seesNowhere("Your progress");
    }

    @Test
    void answers_are_listed_and_read_whole() {
        var alice = practised("security", SOME);
        alice.uses("me").hears("Your progress");
        alice.presses("My answers").hears("Your answers: 1", "How do you keep passwords?", "33%");
        var select = alice.sees("Your answers: 1").message().rows().get(0).get(0);
        var option = ((Control.Select) select).options().get(0).value();
        alice.picks("Read one of these", option)
                .hears("Your answer of", "How do you keep passwords?", "What you said", SOME, "You covered 1 of 3");
        alice.presses("Practise it again").hears("Practice", "How do you keep passwords?");
    }

    @Test
    void answers_are_found_by_their_words() {
        var alice = practised("security", SOME);
        alice.uses("me", "search", "PASSWORDS nothing").hears("Your answers: 1", "About PASSWORDS nothing");
        alice.uses("me", "search", "wombat").hears("None of your answers, nor their questions, have wombat");
        alice.presses("My answers").hears("Your answers: 1");
    }

    @Test
    void a_long_list_has_pages_that_outlive_a_restart() {
        var alice = theatre().actor("alice");
        alice.uses("practice", "topic", "security").hears("Practice");
        alice.presses("Answer").answers(SOME).hears("You covered");
        for (int i = 0; i < 8; i++) {
            alice.presses("Answer again").answers(SOME).hears("You covered");
        }
        alice.uses("me", "search", "passwords").hears("Your answers: 9", "Page 1 of 2");
        theatre().restart();
        alice.presses("Next").sees("Your answers: 9", "Page 2 of 2");
        alice.presses("Back").sees("Your answers: 9", "Page 1 of 2");
    }

    @Test
    void answers_come_as_a_file_in_the_direct_conversation() {
        var alice = practised("security", SOME);
        alice.uses("me", "file", "true").hears("I am sending you a file");
        alice.sees("Your answers, part 1 of 1");
        theatre().actor("bob").seesNowhere("Your answers, part 1 of 1");
    }

    @Test
    void a_goal_is_set_by_a_press_shown_and_ended() {
        var alice = theatre().actor("alice");
        alice.uses("goal").hears("You have no goal yet");
        alice.presses("3 days a week").hears("Your goal is set", "0 of 3 days this week");
        alice.uses("goal", "questions", "2").hears("0 of 3 days this week", "0 of 2 questions today");
        alice.uses("goal").hears("Your goal", "0 of 3 days this week", "0 of 2 questions today", "Monday");
        alice.uses("me").hears("everybody begins with one question", "0 of 3 days this week");
        alice.uses("goal", "off", "true").hears("you have no goal any more");
        alice.uses("goal", "off", "true").hears("You have no goal, so there is nothing to end");
    }

    @Test
    void an_answer_says_how_near_the_goal_it_brought_one_and_nothing_where_it_did_not() {
        var alice = theatre().actor("alice");
        alice.uses("goal", "days", "2", "questions", "1").hears("Your goal is set");
        alice.uses("practice", "topic", "security").hears("Practice");
        alice.presses("Answer").answers(SOME).hears("1 of 1 question today. Done!", "1 of 2 days this week");
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("practice", "topic", "testing").hears("Practice");
        alice.presses("Answer").answers(SOME).hears("2 of 2 days this week. Goal reached!");
        alice.uses("practice", "topic", "apis").hears("Practice");
        alice.presses("Answer").answers(ALL).hears("You covered 3 of 3");
        assertThat(Plain.text(alice.sees("You covered 3 of 3").message())).doesNotContain("🎯");
        alice.uses("me").hears("2 of 2 days this week. Goal reached!");
    }

    @Test
    void a_goal_begins_anew_on_monday() {
        var alice = theatre().actor("alice");
        alice.uses("goal", "days", "1").hears("0 of 1 day this week");
        alice.uses("practice", "topic", "security").hears("Practice");
        alice.presses("Answer").answers(SOME).hears("1 of 1 day this week. Goal reached!");
        theatre().clock().advance(Duration.ofDays(7));
        alice.uses("goal").hears("0 of 1 day this week");
    }

    private Actor practised(String topic, String text) {
        var alice = theatre().actor("alice");
        alice.uses("practice", "topic", topic).hears("Practice");
        alice.presses("Answer").answers(text).hears("You covered");
        return alice;
    }
}
