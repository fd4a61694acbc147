package dev.prepbot.dialogue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Boards: joining, leaving, and who has how many points. Played on every platform. */
abstract class ScriptsBoards {

    static final String ALL =
            "Atomic means all or nothing. Durable means it survives a crash." + " Isolation hides unfinished work.";
    private static final String SOME = "Atomic means all or nothing.";

    /** A platform with the bank of {@link SampleBank#interview()}. */
    abstract Theatre theatre();

    @Test
    void an_empty_board_says_how_to_begin() {
        theatre()
                .actor("alice")
                .uses("leaderboard show")
                .hears("This week's board", "Nobody on this board has points yet", "You are not on this board");
    }

    @Test
    void nobody_is_shown_who_did_not_join() {
        answers("alice", ALL);
        theatre().actor("bob").uses("leaderboard show").hears("Nobody on this board has points yet");
    }

    @Test
    void who_joins_is_shown_with_their_points_also_earlier_ones() {
        var alice = answers("alice", SOME);
        alice.uses("leaderboard join").hears("You are on the board as");
        alice.presses("This week's board").sees("1. ", "3 points (you)", "Your rank: 1 of 1, with 3 points");
        theatre().actor("bob").uses("leaderboard show").hears("1. ", ": 3 points", "You are not on this board");
    }

    @Test
    void a_name_can_be_kept_back() {
        var alice = answers("alice", ALL);
        alice.uses("leaderboard join", "anonymous", "true").hears("You are on the board as Learner ");
        theatre().actor("bob").uses("leaderboard show").hears("1. Learner ", "10 points");
        alice.uses("leaderboard show").hears("1. Learner ", "10 points (you)");
    }

    @Test
    void the_board_offers_both_ways_to_join() {
        var alice = answers("alice", ALL);
        alice.uses("leaderboard show").hears("You are not on this board");
        alice.presses("Join without my name").hears("You are on the board as Learner ");
        alice.uses("leaderboard leave").hears("You are on the board no more");
        alice.uses("leaderboard show").hears("Nobody on this board has points yet");
        alice.presses("Join").hears("You are on the board as");
    }

    @Test
    void who_leaves_is_gone_at_once() {
        var alice = answers("alice", ALL);
        alice.uses("leaderboard join").hears("You are on the board as");
        alice.uses("leaderboard leave").hears("Done. You are on the board no more.");
        theatre().actor("bob").uses("leaderboard show").hears("Nobody on this board has points yet");
        alice.uses("leaderboard leave").hears("You are not on the board, so nothing had to be done");
    }

    @Test
    void answering_the_same_question_again_adds_nothing() {
        var alice = theatre().actor("alice");
        alice.uses("daily").hears("Question of the day");
        alice.presses("Answer").answers(SOME).hears("You covered 1 of 3");
        alice.presses("Answer again").answers(ALL).hears("You covered 3 of 3");
        alice.uses("leaderboard join").hears("You are on the board as");
        alice.uses("leaderboard show").hears("3 points (you)");
    }

    @Test
    void a_week_starts_anew_and_the_month_goes_on() {
        var alice = answers("alice", ALL);
        alice.uses("leaderboard join").hears("You are on the board as");
        alice.uses("leaderboard show").hears("10 points (you)", "It starts anew on");
        theatre().clock().advance(Duration.ofDays(7));
        alice.uses("leaderboard show").hears("This week's board", "Nobody on this board has points yet");
        alice.presses("This month").sees("This month's board", "10 points (you)");
        alice.presses("All time").sees("The board of all time", "10 points (you)", "It never starts anew");
    }

    @Test
    void a_board_may_be_of_one_topic() {
        var alice = theatre().actor("alice");
        alice.uses("practice", "topic", "security").hears("How do you keep passwords?");
        alice.presses("Answer").answers(ALL).hears("You covered 3 of 3");
        alice.uses("leaderboard join").hears("You are on the board as");
        alice.uses("leaderboard show", "topic", "security").hears("Only questions on Security", "10 points (you)");
        alice.uses("leaderboard show", "topic", "testing").hears("Nobody on this board has points yet");
        alice.uses("leaderboard show", "topic", "tsting").hears("Did you mean testing?");
    }

    @Test
    void the_rules_are_a_press_away() {
        var alice = theatre().actor("alice");
        alice.uses("leaderboard show").hears("This week's board");
        alice.presses("Rules").hears("How points are given", "up to 10 points", "Equal points share a rank");
    }

    @Test
    void equal_points_share_a_rank() {
        for (var name : new String[] {"alice", "bob"}) {
            answers(name, ALL).uses("leaderboard join").hears("You are on the board as");
        }
        theatre().actor("bob").uses("leaderboard show").hears("1. ", "1. ", "Your rank: 1 of 2, with 10 points");
    }

    final Actor answers(String name, String text) {
        var actor = theatre().actor(name);
        actor.uses("daily").hears("Question of the day");
        actor.presses("Answer").answers(text).hears("You covered");
        return actor;
    }
}
