package dev.prepbot.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** A clock that can be put forward, never back. */
final class MovableClock extends Clock {

    private final InstantSource real;
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    MovableClock(Clock real) {
        this.real = real;
        this.zone = real.getZone();
    }

    /** Puts the clock that much before the real one; what would put it back is ignored. */
    synchronized void putAhead(Duration wanted) {
        if (wanted.compareTo(ahead) > 0) {
            ahead = wanted;
        }
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new InZone(this, other);
    }

    /** The same time with another zone. */
    private static final class InZone extends Clock {
        private final MovableClock clock;
        private final ZoneId zone;

        InZone(MovableClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
