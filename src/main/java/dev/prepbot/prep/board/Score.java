package dev.prepbot.prep.board;

/** How much someone on a board has earned; may be nothing. */
public record Score(Membership who, int points) {

    Score plus(int more) {
        return new Score(who, points + more);
    }
}
