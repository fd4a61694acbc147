package dev.prepbot.dialogue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was answered comes again when it is about to be forgotten. Played on every platform. */
abstract class ScriptsReview {

    private static final String TRANSACTION = "What does a transaction promise?";
    private static final String ALL_THREE =
            "Atomic means all or nothing. Durable means it survives a crash." + " Isolation hides unfinished work.";

    /** A platform with the bank of {@link SampleBank#several()}, on Monday 2 November. */
    abstract Theatre theatre();

    @Test
    void nothing_is_due_before_the_first_answer_and_practice_is_a_press_away() {
        var alice = theatre().actor("alice");
        alice.uses("review").hears("There is nothing to review yet");
        alice.presses("Practise").hears("Practice");
    }

    @Test
    void an_answer_says_when_it_comes_again_and_a_full_one_comes_later() {
        var alice = theatre().actor("alice");
        asks(alice, "databases", "senior").answers("Atomic means all or nothing.");
        alice.hears("It comes again tomorrow, Tuesday 3 November", "Hard");
        asks(alice, "apis", "mid").answers(ALL_THREE);
        alice.hears("It comes again in 8 days, on Tuesday 10 November", "Easy");
    }

    @Test
    void the_rating_can_be_changed_once() {
        var alice = theatre().actor("alice");
        asks(alice, "databases", "senior").answers("Atomic means all or nothing.");
        alice.hears("It comes again tomorrow");
        alice.presses("Good").hears("Noted as Good", "in 2 days, on Wednesday 4 November");
        alice.presses("Easy").hears("You have changed this already, to Good", "Wednesday 4 November");
        theatre().actor("bob").seesNowhere("Noted as");
    }

    @Test
    void what_is_due_is_asked_answered_and_then_done() {
        var alice = theatre().actor("alice");
        asks(alice, "databases", "senior").answers("Atomic means all or nothing.");
        alice.hears("It comes again tomorrow");
        alice.uses("review").hears("Nothing is due for review", "tomorrow, Tuesday 3 November");
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("review").hears("Review", TRANSACTION, "1 is due, 0 of at most 10 done today", "1 day ago");
        theatre().actor("bob").seesNowhere("of at most 10");
        theatre().restart();
        alice.presses("Answer").answers(ALL_THREE).hears("You covered 3 of 3", "It comes again in", "Easy");
        alice.presses("Next question").hears("Nothing is due for review");
    }

    @Test
    void a_question_is_buried_until_tomorrow() {
        var alice = theatre().actor("alice");
        asks(alice, "databases", "senior").answers("Atomic means all or nothing.");
        alice.hears("It comes again tomorrow");
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("review").hears(TRANSACTION);
        alice.presses("Bury until tomorrow").hears("Buried until tomorrow", "Nothing is due", "Wednesday 4 November");
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("review").hears(TRANSACTION, "2 days ago");
    }

    @Test
    void a_cap_keeps_a_day_short_and_stays_until_it_is_changed() {
        var alice = theatre().actor("alice");
        asks(alice, "databases", "senior").answers("Atomic means all or nothing.");
        alice.hears("It comes again tomorrow");
        asks(alice, "apis", "mid").answers("Atomic means all or nothing.");
        alice.hears("It comes again tomorrow");
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("review", "cap", "1").hears("From now on at most 1 question", "2 are due, 0 of at most 1");
        alice.presses("Answer").answers(ALL_THREE).hears("It comes again in");
        alice.presses("Next question").hears("That is enough for today", "1 more is due and can wait");
        theatre().restart();
        alice.uses("review").hears("That is enough for today");
        alice.uses("review", "cap", "5").hears("1 is due, 1 of at most 5 done today");
        alice.uses("review", "cap", "0").hears("from 1 to 100");
    }

    /** Asks for practice on the only question of a topic and level, and opens its form. */
    private static Actor asks(Actor actor, String topic, String level) {
        actor.uses("practice", "topic", topic, "level", level).hears("Practice");
        return actor.presses("Answer");
    }
}
