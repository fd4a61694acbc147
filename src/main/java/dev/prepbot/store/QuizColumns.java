package dev.prepbot.store;

import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Paused;
import dev.prepbot.prep.quiz.QuizState;
import dev.prepbot.prep.quiz.RoundClosed;
import dev.prepbot.prep.quiz.RoundOpen;
import dev.prepbot.prep.quiz.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far a quiz has come, as the columns have it. */
record QuizColumns(
        String state, int round, Optional<String> why, Optional<Long> due, Optional<String> held, Rest rest) {

    private static final String WAITING = "waiting";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final String PAUSED = "paused";
    private static final String OVER = "over";
    private static final String CUT_SHORT = "cut-short";

    /** What a pause remembers of what it interrupted. */
    record Rest(Optional<Long> until, Optional<Long> left) {
        static final Rest NONE = new Rest(Optional.empty(), Optional.empty());
    }

    static QuizColumns of(QuizState state) {
        var why = state instanceof Over over ? Optional.of(over.why().slug()) : Optional.<String>empty();
        var due = state.due().map(Moments::number);
        if (state instanceof Paused paused) {
            var rest = new Rest(
                    paused.held().due().map(Moments::number),
                    Optional.of(paused.left().toNanos() / 1000));
            return new QuizColumns(PAUSED, state.round(), why, due, Optional.of(name(paused.held())), rest);
        }
        return new QuizColumns(name(state), state.round(), why, due, Optional.empty(), Rest.NONE);
    }

    static QuizState read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        int round = row.getInt("round");
        return switch (state) {
            case PAUSED ->
                new Paused(
                        timed(row.getString("held"), round, Moments.read(row, "held_until")),
                        Duration.of(row.getLong("left_micros"), ChronoUnit.MICROS),
                        Moments.read(row, "due_at"));
            case OVER, CUT_SHORT -> new Over(Slugs.read(Over.Why.class, row, "why"), round, state.equals(CUT_SHORT));
            default -> timed(state, round, Moments.read(row, "due_at"));
        };
    }

    private static QuizState timed(String name, int round, Instant until) {
        return switch (name) {
            case WAITING -> new Waiting(until);
            case OPEN -> new RoundOpen(round, until);
            case CLOSED -> new RoundClosed(round, until);
            default ->
                throw Refusal.because(
                        "The database holds a quiz's state '" + name + "', which this prepbot does not know.");
        };
    }

    private static String name(QuizState state) {
        if (state instanceof Waiting) {
            return WAITING;
        }
        if (state instanceof RoundOpen) {
            return OPEN;
        }
        if (state instanceof RoundClosed) {
            return CLOSED;
        }
        return state instanceof Over over && over.unfinished() ? CUT_SHORT : OVER;
    }
}
