package dev.prepbot.app;

import dev.prepbot.bot.Ids;
import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What a bot takes from the world around it, so that a test can give it another world.
 *
 * @param clock the time
 * @param ids names for new things
 * @param random chance; safe for use by several threads
 */
public record Surroundings(Clock clock, Ids ids, RandomGenerator random) {

    /** The real world. */
    static Surroundings real() {
        return new Surroundings(Clock.systemUTC(), new RandomIds(), new Random());
    }
}
