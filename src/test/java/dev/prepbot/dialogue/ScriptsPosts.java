package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Questions that come by themselves. Played on every platform. */
abstract class ScriptsPosts extends PostsOnStage {

    @Test
    void a_question_is_posted_once_at_its_time_and_everyone_can_answer_it() {
        nineInBerlin();
        at("2026-11-03T07:59:59Z");
        assertThat(posts()).isZero();
        at("2026-11-03T08:00:00Z");
        var alice = theatre().actor("alice");
        alice.sees(POST);
        theatre().actor("bob").sees(POST);
        alice.presses("Answer").answers("Writes get slower.").hears("You covered", "Day one of your streak");
        theatre().actor("bob").seesNowhere("You covered");
        at("2026-11-03T08:00:01Z");
        theatre().restart();
        at("2026-11-03T08:05:00Z");
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void each_day_has_its_post_and_no_question_comes_again_before_all_have_come() {
        nineInBerlin();
        for (int day = 3; day <= 6; day++) {
            at("2026-11-0" + day + "T08:00:00Z");
            awaitPosts(day - 2);
        }
        var alice = theatre().actor("alice");
        alice.sees("What does an index cost");
        alice.sees("What does a transaction promise?");
        alice.sees("When do you answer 404 and when 410?");
        alice.sees("A client repeats a payment request. What now?");
    }

    @Test
    void the_daily_command_shows_what_was_posted() {
        nineInBerlin();
        at("2026-11-03T08:00:00Z");
        var question = lastLine(theatre().actor("alice").sees(POST));
        theatre().actor("bob").uses("daily").hears(POST, question);
    }

    @Test
    void the_post_is_what_was_asked_for_earlier_on_the_same_day() {
        nineInBerlin();
        theatre().clock().set(Instant.parse("2026-11-02T23:30:00Z"));
        var question = lastLine(theatre().actor("alice").uses("daily").heard(POST));
        at("2026-11-03T08:00:00Z");
        assertThat(lastLine(theatre().actor("bob").sees(POST))).isEqualTo(question);
    }

    @Test
    void a_post_that_was_due_while_the_process_was_down_is_made_within_the_window() {
        nineInBerlin();
        theatre().clock().set(Instant.parse("2026-11-03T13:59:00Z"));
        theatre().restart();
        theatre().tick();
        theatre().actor("alice").sees(POST);
        theatre().tick();
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void what_is_older_than_the_window_is_not_posted_and_staff_are_told_once() {
        nineInBerlin();
        theatre().actor("admin").uses("schedule add", "time", "20:00").hears("Done");
        theatre().clock().set(Instant.parse("2026-11-06T14:00:01Z"));
        theatre().restart();
        theatre().tick();
        theatre().tick();
        var told = theatre().actor("admin").sees("not posted while I was away");
        assertThat(Plain.text(told.message()))
                .contains(
                        "1: #interview-prep 09:00 Europe/Berlin daily: 4 posts, Tue 3 Nov to Fri 6 Nov",
                        "2: #interview-prep 20:00 Europe/Berlin daily: 4 posts, Mon 2 Nov to Thu 5 Nov",
                        "more than 6 hours late");
        assertThat(messages("admin", "not posted while I was away")).isEqualTo(1);
        assertThat(posts()).isZero();
        theatre().actor("alice").seesNowhere("while I was away");
    }

    @Test
    void paused_and_skipped_days_have_no_post() {
        nineInBerlin();
        var admin = theatre().actor("admin");
        admin.uses("schedule skip").hears("no post on Tue 3 Nov");
        at("2026-11-03T08:00:00Z");
        admin.uses("schedule pause").hears("Done");
        at("2026-11-04T08:00:00Z");
        theatre().clock().advance(Duration.ofMinutes(1));
        admin.uses("schedule resume").hears("posts again");
        at("2026-11-04T09:00:00Z");
        assertThat(posts()).isZero();
        at("2026-11-05T08:00:00Z");
        awaitPosts(1);
    }

    @Test
    void an_edited_time_counts_from_then_on() {
        nineInBerlin();
        theatre().clock().set(Instant.parse("2026-11-03T07:00:00Z"));
        theatre()
                .actor("admin")
                .uses("schedule edit", "time", "7:30")
                .hears(theatre().moment("2026-11-04T06:30:00Z", "Wed 4 Nov, 07:30"));
        at("2026-11-03T08:00:00Z");
        assertThat(posts()).isZero();
        at("2026-11-04T06:30:00Z");
        awaitPosts(1);
    }

    @Test
    void post_now_posts_one_more_and_says_that_the_scheduled_one_still_comes() {
        nineInBerlin();
        theatre().clock().set(Instant.parse("2026-11-03T07:00:00Z"));
        theatre()
                .actor("admin")
                .uses("schedule post-now")
                .hears(
                        "posting a question in #interview-prep now",
                        "still comes: " + theatre().moment("2026-11-03T08:00:00Z", "Tue 3 Nov, 09:00 Europe/Berlin"));
        awaitPosts(1);
        at("2026-11-03T08:00:00Z");
        awaitPosts(2);
        theatre().actor("admin").uses("schedule post-now").hears("posting a question");
        awaitPosts(3);
        assertThat(messages("admin", "still comes")).isEqualTo(1);
    }

    @Test
    void a_removed_schedule_posts_nothing() {
        nineInBerlin();
        theatre().actor("admin").uses("schedule remove").hears("Removed");
        at("2026-11-03T08:00:00Z");
        assertThat(posts()).isZero();
    }

    @Test
    void two_schedules_of_one_channel_post_different_questions_on_one_day() {
        nineInBerlin();
        theatre().actor("admin").uses("schedule add", "time", "17:00").hears("2: #interview-prep 17:00 Europe/Berlin");
        at("2026-11-03T08:00:00Z");
        awaitPosts(1);
        var morning = lastLine(theatre().actor("alice").sees(POST));
        at("2026-11-03T16:00:00Z");
        awaitPosts(2);
        assertThat(lastLine(theatre().actor("alice").sees(POST))).isNotEqualTo(morning);
    }
}
