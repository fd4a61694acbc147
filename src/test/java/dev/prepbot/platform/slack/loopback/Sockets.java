package dev.prepbot.platform.slack.loopback;

import java.time.Duration;
import java.util.List;

/** What can happen to the app's sockets. */
public final class Sockets {

    private final Envelopes envelopes;

    Sockets(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** How many are open. */
    public int open() {
        return envelopes.gate().connections();
    }

    /** How many were ever opened. */
    public int made() {
        return envelopes.gate().made();
    }

    /** Cuts all without a word. */
    public void drop() {
        envelopes.gate().drop();
    }

    /** Closes all as it should be done. */
    public void hangUp() {
        envelopes.gate().hangUp();
    }

    /** Sends {@code disconnect} with {@code warning}, {@code refresh_requested} or {@code link_disabled}. */
    public void announce(String reason) {
        envelopes.gate().announce(reason);
    }

    /** Leaves all open and says nothing more, or speaks again. */
    public void silent(boolean quiet) {
        envelopes.gate().silent(quiet);
    }

    /** Delivers everything twice from now on, or no longer. */
    public void twice(boolean repeated) {
        envelopes.twice(repeated);
    }

    /** How long is waited for an acknowledgement, and when an event is sent again. */
    public void patience(Duration acknowledgement, List<Duration> retries) {
        envelopes.patience(acknowledgement, retries);
    }

    /** As Slack waits. */
    public void patience() {
        patience(Duration.ofSeconds(3), Envelopes.RETRIES);
    }
}
