package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What follows a post by itself: a thread, and the answer. Played on every platform. */
abstract class ScriptsReveals extends PostsOnStage {

    @Test
    void the_answer_is_shown_once_when_its_time_has_come() {
        theatre()
                .actor("admin")
                .uses("schedule add", "time", "9", "zone", "berlin", "reveal-after", "8")
                .hears("Done");
        at("2026-11-03T08:00:00Z");
        awaitPosts(1);
        theatre().restart();
        theatre().clock().advance(Duration.ofHours(8).minusSeconds(1));
        theatre().tick();
        theatre().actor("alice").seesNowhere("The answer to the question of the day");
        theatre().clock().advance(Duration.ofSeconds(1));
        theatre().tick();
        var alice = theatre().actor("alice");
        alice.sees("The answer to the question of the day", "What a full answer says");
        theatre().restart();
        theatre().tick();
        assertThat(messages("alice", "The answer to the question of the day")).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_due_while_the_process_was_down_is_shown_within_the_window_only() {
        theatre()
                .actor("admin")
                .uses("schedule add", "time", "9", "reveal-after", "1")
                .hears("Done");
        at("2026-11-03T09:00:00Z");
        awaitPosts(1);
        theatre().restart();
        at("2026-11-03T15:59:00Z");
        theatre().actor("alice").sees("The answer to the question of the day");
        at("2026-11-04T09:00:00Z");
        awaitPosts(2);
        theatre().restart();
        at("2026-11-04T16:01:00Z");
        theatre().actor("admin").sees("when the answer to the question of Wed 4 Nov was due");
        assertThat(messages("alice", "The answer to the question of the day")).isEqualTo(1);
    }

    @Test
    void a_post_can_have_a_thread_of_its_own_where_its_answer_is_shown() {
        theatre()
                .actor("admin")
                .uses("schedule add", "time", "9", "thread", "true", "reveal-after", "2")
                .hears("Done");
        at("2026-11-03T09:00:00Z");
        awaitPosts(1);
        theatre().restart();
        at("2026-11-03T11:00:00Z");
        var answer = theatre().actor("alice").sees("The answer to the question of the day");
        assertThat(answer.place()).startsWith("Question of");
    }
}
