package dev.prepbot.prep.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far a quiz has come; knows what each event leads to. */
public sealed interface QuizState permits Waiting, RoundOpen, RoundClosed, Paused, Over {

    /** Between the announcement and the first round, so that people can gather. */
    Duration GATHERING = Duration.ofSeconds(15);

    /** Between two rounds, to read why the right option is right. */
    Duration READING = Duration.ofSeconds(12);

    /** What the platform may take until a round's message stands; the round's own time counts from then on. */
    Duration POSTING = Duration.ofSeconds(30);

    /** Whoever comes back to a quiz gets this much time at least. */
    Duration SETTLING = Duration.ofSeconds(5);

    /** When time was up for longer than this, the bot was away: it does not go on by itself before empty seats. */
    Duration AWAY = Duration.ofMinutes(2);

    /** How long a pause lasts before the quiz is over. */
    Duration PAUSE = Duration.ofHours(1);

    /** How long a quiz waits for its one player. */
    Duration ALONE = Duration.ofDays(1);

    /** The state after an event, or why it stays as it is. */
    Step<QuizState> next(QuizEvent event, Scene scene);

    /** The round that it is at, from 0. */
    int round();

    /** When time is up; empty where it does not matter. */
    Optional<Instant> due();

    /** Whether it is not over. */
    default boolean running() {
        return due().isPresent();
    }
}
