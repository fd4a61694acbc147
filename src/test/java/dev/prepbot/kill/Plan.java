package dev.prepbot.kill;

import java.util.List;
import java.util.Random;

/**
 * How the bot dies in one round.
 *
 * @param point where
 * @param pass at which pass of the point; for {@link KillPoint#ANY_TIME} after how many milliseconds
 * @param again after how many milliseconds the restarted bot dies as well; zero if it lives
 */
record Plan(KillPoint point, int pass, int again) {

    /** The points in turn, so that twenty rounds reach each named one at least twice. */
    private static final List<KillPoint> TURNS = List.of(
            KillPoint.AFTER_COMMIT,
            KillPoint.AFTER_SEND,
            KillPoint.AFTER_CLAIM,
            KillPoint.ANY_TIME,
            KillPoint.AFTER_REPLY,
            KillPoint.ANY_TIME);

    /** Long enough to reach from the first moments of a start into the talk. */
    private static final int LONGEST_LIFE = 2500;

    static Plan of(int round, Random random) {
        var point = TURNS.get(round % TURNS.size());
        int pass = switch (point) {
            case AFTER_CLAIM, AFTER_SEND -> 1 + random.nextInt(Places.SCHEDULES);
            case AFTER_COMMIT, AFTER_REPLY -> 1 + random.nextInt(60);
            case ANY_TIME -> life(random);
        };
        return new Plan(point, pass, random.nextInt(3) == 0 ? life(random) : 0);
    }

    private static int life(Random random) {
        return 200 + random.nextInt(LONGEST_LIFE - 200);
    }
}
