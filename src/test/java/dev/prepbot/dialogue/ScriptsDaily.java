package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a channel is about, and its question of the day. Played on every platform. */
abstract class ScriptsDaily extends PostsOnStage {

    @Test
    void a_channel_with_a_track_asks_about_its_topics_and_level_unless_someone_says_otherwise() {
        var admin = theatre().actor("admin");
        admin.uses("settings show").hears("about nothing in particular");
        admin.uses("settings set", "track-topics", "apis", "track-level", "junior")
                .hears("This channel is about: Apis · Junior");
        theatre().restart();
        admin.uses("settings show").hears("Apis · Junior");
        theatre().actor("bob").uses("daily").hears("When do you answer 404");
        var alice = theatre().actor("alice");
        alice.uses("practice").hears("When do you answer 404");
        alice.uses("practice", "topic", "databases", "level", "senior").hears("What does a transaction promise?");
        alice.goesTo("dm").uses("practice", "level", "mid").hears("Mid");
    }

    @Test
    void a_track_is_the_channels_own_and_can_be_given_up() {
        var admin = theatre().actor("admin");
        admin.uses("settings set", "track-topics", "apis").hears("about: Apis.");
        admin.uses("settings set", "track-topics", "any").hears("about nothing in particular");
    }

    @Test
    void a_track_without_questions_or_with_an_unknown_topic_is_refused_and_nothing_is_set() {
        var admin = theatre().actor("admin");
        admin.uses("settings set", "track-topics", "apis", "track-level", "senior", "zone", "Asia/Tokyo")
                .hears("There is no question about this at this level");
        admin.uses("settings set", "track-topics", "apos").hears("apos", "apis");
        admin.uses("settings show").hears("Time zone: UTC", "about nothing in particular");
    }

    @Test
    void a_schedule_that_names_no_topics_posts_the_track() {
        nineInBerlin();
        var admin = theatre().actor("admin");
        admin.uses("settings set", "track-topics", "apis", "track-level", "mid").hears("Apis · Mid");
        admin.uses("schedule preview").hears("Apis · Mid. 1 question");
        at("2026-11-03T08:00:00Z");
        assertThat(lastLine(theatre().actor("alice").sees(POST))).contains("repeats a payment request");
    }

    @Test
    void everyone_can_see_how_many_answered_and_nobody_what() {
        indexWithReveal();
        var alice = theatre().actor("alice");
        alice.presses("Who answered?").hears("0 people have answered so far", "You have not answered yet");
        theatre().actor("bob").presses("Answer").answers("Writes get slower.").hears("You covered");
        alice.presses("Who answered?").hears("One person has answered so far");
        alice.seesNowhere("Writes get slower");
        theatre().actor("bob").presses("Who answered?").hears("You are one of them");
    }

    @Test
    void the_reveal_shows_the_best_answer_that_was_shared_and_how_the_group_did() {
        indexWithReveal();
        var alice = theatre().actor("alice");
        var best = "Reads are faster than a full scan, and writes get slower.";
        alice.presses("Answer").answers(best).hears("You covered");
        alice.presses("Share at reveal").hears("everyone sees your answer, with your name");
        var bob = theatre().actor("bob");
        bob.presses("Answer").answers("Writes get slower.").hears("You covered");
        bob.presses("Share at reveal").hears("everyone sees your answer");
        theatre()
                .actor("admin")
                .presses("Answer")
                .answers("Indexes take disk space.")
                .hears("You covered");
        theatre().restart();
        at("2026-11-03T16:00:00Z");
        bob.sees("The best of the shared answers, by", best);
        bob.sees("3 people answered", "Every insert must update each index: 2 of 3", "disk space: 1 of 3");
        bob.seesNowhere("Indexes take disk space.");
    }

    @Test
    void what_was_not_shared_or_taken_back_is_never_shown_and_two_are_no_group() {
        indexWithReveal();
        var alice = theatre().actor("alice");
        alice.presses("Answer").answers("Writes get slower.").hears("You covered");
        alice.presses("Share at reveal").hears("everyone sees your answer");
        var leave = alice.sees("take this back until then");
        alice.presses("Do not share", leave).hears("stays between you and me");
        var withdrawn = alice.sees("stays between you and me");
        theatre()
                .actor("bob")
                .presses("Answer")
                .answers("Reads are faster than a full scan.")
                .hears("You covered");
        at("2026-11-03T16:00:00Z");
        var admin = theatre().actor("admin");
        admin.sees("The answer to the question of the day");
        admin.seesNowhere("shared answers");
        admin.seesNowhere("people answered");
        alice.presses("Share at reveal", withdrawn).hears("has been shown already");
    }

    @Test
    void without_a_reveal_nobody_is_asked_to_share() {
        nineInBerlin();
        at("2026-11-03T08:00:00Z");
        var alice = theatre().actor("alice");
        alice.presses("Answer")
                .answers("Writes get slower, all or nothing, reads are faster.")
                .hears("You covered");
        assertThat(alice.screen())
                .noneMatch(seen -> Plain.controls(seen.message()).contains("Share at reveal"));
    }

    /** The question about indexes is posted, and its answer is due eight hours later. */
    private void indexWithReveal() {
        var admin = theatre().actor("admin");
        admin.uses("settings set", "track-topics", "databases", "track-level", "mid")
                .hears("Databases · Mid");
        admin.uses("schedule add", "time", "9", "zone", "Europe/Berlin", "reveal-after", "8")
                .hears("Done");
        at("2026-11-03T08:00:00Z");
        awaitPosts(1);
    }
}
