package dev.prepbot.platform.discord.loopback;

import java.util.List;

/** The gateway as a test makes it misbehave. */
public final class Line {

    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;

    private final Gateway gateway;
    private final Handshake handshake;

    Line(Gateway gateway, Handshake handshake) {
        this.gateway = gateway;
        this.handshake = handshake;
    }

    /** Breaks every connection without a word; sessions can be resumed. */
    public void drop() {
        connections().forEach(Connection::breakOff);
    }

    /** Asks clients to come again; sessions can be resumed. */
    public void askToReconnect() {
        connections().forEach(connection -> connection.send(RECONNECT, Json.MAPPER.nullNode()));
    }

    /** Tells clients that their session is not valid, to be resumed or not. */
    public void invalidate(boolean resumable) {
        for (var session : gateway.sessions()) {
            if (!resumable) {
                gateway.forget(session);
            }
            session.connection()
                    .ifPresent(on -> on.send(
                            INVALID_SESSION, Json.MAPPER.getNodeFactory().booleanNode(resumable)));
        }
    }

    /** Forgets all sessions, so that none can be resumed. */
    public void forget() {
        gateway.sessions().forEach(gateway::forget);
    }

    /** Keeps back what happens from now on. */
    public void hold() {
        gateway.hold();
    }

    /** Tells what was kept back in the wrong order, the latest first. */
    public void releaseBackwards() {
        gateway.releaseBackwards();
    }

    /** Says nothing more, not even that it heard, on connections that stay open. */
    public void silent(boolean now) {
        gateway.silent(now);
    }

    /** How often clients that connect from now on have to say that they live. */
    public void heartbeat(int millis) {
        gateway.heartbeat(millis);
    }

    /** Holds READY back until told otherwise. */
    public void holdReady(boolean held) {
        handshake.holdReady(held);
    }

    /** How clients began so far: IDENTIFY or RESUME, in order. */
    public List<String> beginnings() {
        return handshake.log();
    }

    private List<Connection> connections() {
        return gateway.sessions().stream()
                .flatMap(session -> session.connection().stream())
                .toList();
    }
}
