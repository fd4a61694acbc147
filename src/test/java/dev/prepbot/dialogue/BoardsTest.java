package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards, on the simulated platform. */
final class BoardsTest extends ScriptsBoards {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.interview());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }

    @Test
    void the_board_of_the_week_comes_with_a_picture_that_turning_to_another_takes_away() {
        var alice = answers("alice", ALL);
        alice.uses("leaderboard join").hears("You are on the board as");
        alice.uses("leaderboard show").hears("This week's board", "(board.png: 1. alice: 10 points)");
        alice.presses("This month").sees("This month's board");
        alice.seesNowhere("board.png");
    }
}
