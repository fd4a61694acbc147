package dev.prepbot.dialogue;

import static dev.prepbot.dialogue.Simulator.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.dialogue.Simulator.Silence;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a crash does to scheduled questions, on the simulated platform. */
final class PostCrashTest extends ScheduledQuestion {

    @Test
    void a_post_that_a_crash_kept_from_being_sent_is_sent_at_the_next_start() {
        nine();
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        assertThat(posts(CHANNEL)).isZero();
        theatre.comeBack();
        theatre.tick();
        theatre.actor("alice").sees(POST);
        assertThat(posts(CHANNEL)).isEqualTo(1);
        admin.seesNowhere("missing").seesNowhere("have a look");
    }

    @Test
    void a_post_that_a_crash_kept_from_being_confirmed_is_found_and_not_sent_again() {
        nine();
        crashDuring(Silence.AFTER_IT_IS_DONE);
        assertThat(posts(CHANNEL)).isEqualTo(1);
        theatre.comeBack();
        theatre.tick();
        theatre.restart();
        theatre.tick();
        assertThat(posts(CHANNEL)).isEqualTo(1);
        admin.seesNowhere("missing").seesNowhere("have a look");
    }

    @Test
    void where_history_cannot_be_read_nothing_is_sent_again_and_staff_post_by_a_button() {
        nine();
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        theatre.simulator().historyReadable(false);
        theatre.comeBack();
        admin.sees("Please have a look", "the question of Tue 3 Nov", "no right to read the history");
        theatre.restart();
        theatre.tick();
        assertThat(posts(CHANNEL)).isZero();
        admin.presses("Post now").heard("posting a question in #interview-prep now");
        theatre.actor("alice").sees(POST);
        admin.presses("Post now", admin.sees("Please have a look")).heard("has been posted since");
        assertThat(posts(CHANNEL)).isEqualTo(1);
    }

    @Test
    void a_post_that_a_crash_held_up_for_longer_than_the_window_is_given_up_and_staff_are_told() {
        nine();
        crashDuring(Silence.BEFORE_IT_IS_DONE);
        theatre.clock().advance(Duration.ofHours(7));
        theatre.comeBack();
        admin.sees("A question is missing", "held up for too long");
        theatre.tick();
        assertThat(posts(CHANNEL)).isZero();
    }

    @Test
    void the_transcript_of_a_post_that_was_due_while_the_process_was_down() {
        admin.uses("schedule add", "time", "9am", "zone", "berlin", "topics", "databases", "level", "mid")
                .hears("Done");
        theatre.crash();
        theatre.clock().set(Instant.parse("2026-11-03T10:30:00Z"));
        theatre.comeBack();
        theatre.tick();
        var alice = theatre.actor("alice");
        alice.heard(POST);
        alice.presses("Answer")
                .answers("A lookup reads a few pages, but writes get slower.")
                .hears("You covered");
        theatre.tick();
        assertThat(posts(CHANNEL)).isEqualTo(1);
        theatre.crash();
        theatre.clock().set(Instant.parse("2026-11-05T05:00:00Z"));
        theatre.comeBack();
        theatre.tick();
        admin.heard("while I was away");
        assertThat(theatre.transcript()).isEqualTo("""
                admin    /schedule add time:9am zone:berlin topics:databases level:mid
                prepbot  (only admin sees this) Done. I post there from now on. Europe/Berlin is now the time zone of this server, too; /settings set changes that.
                         1: #interview-prep 09:00 Europe/Berlin daily
                         • Databases · Mid. 1 question of 1 not used here yet.
                         Next posts:
                         • Tue 3 Nov, 09:00 Europe/Berlin
                         • Wed 4 Nov, 09:00 Europe/Berlin
                         • Thu 5 Nov, 09:00 Europe/Berlin
                         -- prepbot is killed
                         -- prepbot starts again
                         -- it is 2026-11-03T10:30:00Z
                prepbot  Question of the day
                         Databases · Mid · concept
                         What does an index cost, and what does it buy you?
                         [Answer] [Hint] [Full answer] [Who answered?]
                alice    presses [Answer]
                alice    "A lookup reads a few pages, but writes get slower."
                prepbot  (only alice sees this) You covered 2 of 3 key points
                         ✅ Covered
                         • Lookups read a few pages instead of the whole table – you said lookup, reads, pages
                         • Every insert must update each index – you said writes, slower
                         ◻️ Not found in your answer
                         • Indexes take disk space
                         Most of it is there. Next time, say: Indexes take disk space
                         Compared word by word with the key points, so it may miss what you put differently.
                         🔥 Day one of your streak.
                         Your days are counted in UTC until you set your time zone: /preferences
                         🧠 It comes again in 2 days, on Thursday 5 November: I take this as Good. You can change that once.
                         [Full answer] [Answer again] [Next question] [Check points] [More] [Again] [Hard] [Good] [Easy]
                         -- it is 2026-11-03T10:30:00Z
                         -- prepbot is killed
                         -- prepbot starts again
                         -- it is 2026-11-05T05:00:00Z
                prepbot  Some questions were not posted while I was away.
                         • 1: #interview-prep 09:00 Europe/Berlin daily: Wed 4 Nov
                         They would have come more than 6 hours late. To post one now: /schedule post-now
                """);
    }

    /** Kills the bot while it posts the question of Tuesday. */
    private void crashDuring(Silence when) {
        theatre.simulator().silent(errand -> isPost(errand) ? when : Silence.NONE);
        tickAt("2026-11-03T09:00:00Z");
        theatre.crash();
        theatre.simulator().silent(errand -> Silence.NONE);
    }

    private static boolean isPost(Errand errand) {
        return errand.intention() instanceof Intention.Post;
    }
}
