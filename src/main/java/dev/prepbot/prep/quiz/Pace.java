package dev.prepbot.prep.quiz;

import java.time.Duration;

/**
 * How long a quiz takes.
 *
 * @param rounds how many questions; fewer than {@value #FEWEST} only where the bank has no more
 * @param perRound how long a round is open; of no matter to one who plays alone
 */
public record Pace(int rounds, Duration perRound) {

    public static final int FEWEST = 5;
    public static final int MOST = 20;
    public static final int USUAL = 10;

    public static final int SHORTEST_SECONDS = 10;
    public static final int LONGEST_SECONDS = 120;
    public static final int USUAL_SECONDS = 30;

    public Pace {
        if (rounds < 1 || rounds > MOST) {
            throw new IllegalArgumentException("a quiz has 1 to 20 rounds, not " + rounds);
        }
        if (perRound.toSeconds() < SHORTEST_SECONDS || perRound.toSeconds() > LONGEST_SECONDS) {
            throw new IllegalArgumentException("a round takes 10 to 120 seconds, not " + perRound);
        }
    }
}
