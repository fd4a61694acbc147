package dev.prepbot.dialogue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Skipping, saving and reporting questions. Played on every platform. */
abstract class ScriptsPractice {

    private static final String INDEX = "What does an index cost";
    private static final String TRANSACTION = "What does a transaction promise?";

    /** A platform with the bank of {@link SampleBank#several()}. */
    abstract Theatre theatre();

    @Test
    void a_skipped_question_does_not_come_again_while_there_are_others() {
        var alice = theatre().actor("alice");
        alice.uses("practice", "topic", "databases", "level", "senior").hears(TRANSACTION);
        alice.uses("practice", "topic", "databases").hears(INDEX);
        alice.presses("Skip").hears("Practice", TRANSACTION);
    }

    @Test
    void a_question_is_saved_listed_and_removed() {
        var alice = theatre().actor("alice");
        alice.uses("practice", "saved", "true").hears("You have saved no questions");
        alice.uses("practice", "topic", "databases", "level", "mid").hears(INDEX);
        alice.presses("More").hears("What would you like to do with this question?");
        alice.presses("Save for later").sees("Saved for later");
        alice.presses("Remove from saved").sees("Removed from your saved questions");
        alice.uses("practice", "topic", "databases", "level", "senior").hears(TRANSACTION);
        alice.presses("More").hears("What would you like to do with this question?");
        alice.presses("Save for later").sees("Saved for later");
        theatre().restart();
        alice.uses("practice", "saved", "true").hears("1 question saved for later", TRANSACTION);
        alice.picks("Practise one of these", "db-transaction").hears("Practice", TRANSACTION);
        alice.picks("Remove from this list", "db-transaction").sees("You have saved no questions");
        theatre().actor("bob").seesNowhere("saved");
    }

    @Test
    void feedback_offers_to_save_as_well() {
        var alice = theatre().actor("alice");
        alice.uses("daily")
                .presses("Answer")
                .answers("Atomic means all or nothing.")
                .hears("You covered");
        alice.presses("More").hears("What would you like to do");
        alice.presses("Save for later").sees("Saved for later");
        alice.presses("Saved questions").sees("1 question saved for later");
    }

    @Test
    void a_question_is_reported_in_a_few_words_and_only_so_often() {
        var alice = theatre().actor("alice");
        alice.uses("practice", "topic", "databases", "level", "senior").hears(TRANSACTION);
        for (int i = 0; i < 3; i++) {
            alice.presses("More").hears("What would you like to do");
            alice.presses("Report a problem")
                    .answers("It is spelt wrong. @everyone <@U1> **look**")
                    .hears("Thank you");
        }
        alice.presses("More").hears("What would you like to do");
        alice.presses("Report a problem").hears("You have reported 3 questions within a day");
        theatre().clock().advance(Duration.ofHours(25));
        alice.presses("Report a problem").answers("🎉").hears("Say in a few words what is wrong");
    }
}
