package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The first conversations: a question, an answer, a streak. Played on every platform. */
abstract class ScriptsFirstThread {

    private static final String GOOD_ANSWER =
            "Reads are faster because a lookup reads a few pages, not the whole table. But writes get slower.";

    /** A platform with the one-question bank. */
    abstract Theatre theatre();

    @Test
    void a_daily_question_is_answered_and_a_streak_begins() {
        var alice = theatre().actor("alice");
        alice.uses("daily").hears("Question of the day", "What does an index cost");
        alice.presses("Answer").answers(GOOD_ANSWER);
        alice.hears("You covered 2 of 3 key points", "Indexes take disk space", "Day one of your streak");
        alice.uses("streak").hears("1 day in a row", "Today is done");
    }

    @Test
    void the_daily_question_is_the_same_for_everyone_in_the_channel() {
        theatre().actor("alice").uses("daily").hears("What does an index cost");
        theatre().actor("bob").uses("daily").hears("What does an index cost");
    }

    @Test
    void nobody_else_sees_an_answer_or_its_feedback() {
        var alice = theatre().actor("alice");
        var bob = theatre().actor("bob");
        alice.uses("daily").presses("Answer").answers(GOOD_ANSWER).hears("You covered");
        bob.uses("streak").hears("No streak yet");
        bob.seesNowhere("You covered").seesNowhere("What does an index cost");
    }

    @Test
    void a_streak_grows_day_by_day_and_lapses_after_a_missed_day() {
        var alice = theatre().actor("alice");
        answerDaily(alice);
        theatre().clock().advance(Duration.ofDays(1));
        alice.uses("streak").hears("1 day in a row", "Today is still open");
        answerDaily(alice);
        alice.hears("2 days in a row");
        theatre().clock().advance(Duration.ofDays(2));
        alice.uses("streak").hears("0 days in a row", "Longest so far: 2 days", "It has ended");
    }

    @Test
    void a_second_answer_on_one_day_counts_once() {
        var alice = theatre().actor("alice");
        answerDaily(alice);
        answerDaily(alice);
        alice.hears("1 day in a row", "counted already");
    }

    @Test
    void a_hint_helps_and_a_reveal_asks_first() {
        var alice = theatre().actor("alice");
        alice.uses("daily").presses("Hint").hears("Think of what happens on a read");
        alice.presses("Full answer").hears("You have not answered this one yet");
        alice.presses("Show it anyway").hears("What a full answer says", "Every insert must update each index");
    }

    @Test
    void after_an_answer_the_full_answer_is_shown_at_once() {
        var alice = theatre().actor("alice");
        answerDaily(alice);
        alice.presses("Full answer").hears("How a good candidate might put it", "Adding an index for every column");
    }

    @Test
    void buttons_work_after_a_restart() {
        var alice = theatre().actor("alice");
        alice.uses("daily").hears("What does an index cost");
        theatre().restart();
        alice.presses("Answer").answers(GOOD_ANSWER).hears("You covered 2 of 3");
    }

    @Test
    void a_streak_outlives_a_restart() {
        var alice = theatre().actor("alice");
        answerDaily(alice);
        theatre().restart();
        alice.uses("streak").hears("1 day in a row");
    }

    @Test
    void practice_takes_a_topic_and_a_level() {
        var alice = theatre().actor("alice");
        alice.uses("practice", "topic", "databases", "level", "mid").hears("Practice", "What does an index cost");
        alice.presses("Answer").answers(GOOD_ANSWER).hears("You covered 2 of 3");
        alice.presses("Next question").hears("Practice", "What does an index cost");
    }

    @Test
    void an_unknown_topic_is_answered_with_the_nearest() {
        theatre().actor("alice").uses("practice", "topic", "databses").hears("no topic", "Did you mean databases?");
    }

    @Test
    void a_level_without_questions_says_what_there_is() {
        theatre().actor("alice").uses("practice", "level", "senior").hears("no Senior question");
    }

    @Test
    void an_unknown_option_value_is_refused() {
        theatre().actor("alice").uses("practice", "level", "wizard").hears("wizard", "junior, mid, senior");
    }

    @Test
    void an_unknown_option_is_refused_with_the_nearest() {
        theatre().actor("alice").uses("practice", "topc", "databases").hears("no option", "topc", "Did you mean topic");
    }

    @Test
    void preferences_are_kept_and_shown() {
        var alice = theatre().actor("alice");
        alice.uses("preferences").hears("Time zone: UTC (assumed");
        alice.uses("preferences", "zone", "berlin", "level", "mid").hears("Europe/Berlin", "Level: Mid");
        alice.picks("Topics", "databases");
        alice.sees("Topics: Databases");
        theatre().restart();
        alice.uses("preferences").hears("Europe/Berlin", "Level: Mid", "Topics: Databases");
    }

    @Test
    void a_zone_can_be_typed_in_a_form_and_a_wrong_one_is_answered_with_the_nearest() {
        var alice = theatre().actor("alice");
        alice.uses("preferences").presses("Set time zone").answers("Berln").hears("Did you mean Europe/Berlin?");
        alice.presses("Set time zone").answers("Europe/Berlin").hears("Time zone: Europe/Berlin");
    }

    @Test
    void the_day_is_counted_in_the_persons_own_zone() {
        var alice = theatre().actor("alice");
        alice.uses("preferences", "zone", "Pacific/Auckland").hears("Pacific/Auckland");
        answerDaily(alice);
        theatre().clock().advance(Duration.ofHours(1));
        alice.uses("streak").hears("1 day in a row", "Today is done");
        theatre().clock().advance(Duration.ofHours(23));
        alice.uses("streak").hears("1 day in a row", "Today is still open");
    }

    @Test
    void help_lists_what_can_be_done() {
        theatre()
                .actor("alice")
                .uses("help")
                .hears("/daily", "/practice", "/streak", "/preferences", "a few minutes a day")
                .hears("/quiz start, /quiz stop, /quiz rules");
    }

    @Test
    void plain_text_in_the_direct_conversation_gets_a_way_on() {
        theatre().actor("alice").goesTo("dm").writes("hello?").hearsAloud("/daily", "/help");
    }

    static void answerDaily(Actor actor) {
        actor.uses("daily").presses("Answer").answers(GOOD_ANSWER);
        assertThat(actor.heard("You covered")).isNotNull();
    }
}
