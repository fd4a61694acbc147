package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards, over the real adapter on Slack. */
final class BoardsOnSlackTest extends ScriptsBoards {

    @TempDir
    Path data;

    private SlackTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SlackTheatre(data, SampleBank.interview());
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
    void the_board_as_a_picture_comes_to_the_direct_conversation() {
        var alice = answers("alice", ALL);
        alice.uses("leaderboard join", "anonymous", "true").hears("You are on the board as");
        alice.uses("leaderboard show").hears("This week's board");
        alice.presses("As a picture").hears("direct");
    }
}
