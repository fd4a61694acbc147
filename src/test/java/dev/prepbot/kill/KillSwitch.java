package dev.prepbot.kill;

import java.util.concurrent.atomic.AtomicInteger;

/** Ends the process, as a crash does, when it passes one point for the so-many-th time. */
final class KillSwitch {

    /** With which the process ends, so that the driver knows it from other ends. */
    static final int EXIT_CODE = 86;

    private final KillPoint point;
    private final AtomicInteger passesLeft;

    /** @param pass at which pass to end, counted from one */
    KillSwitch(KillPoint point, int pass) {
        this.point = point;
        this.passesLeft = new AtomicInteger(pass);
    }

    void pass(KillPoint passed) {
        if (passed == point && passesLeft.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
