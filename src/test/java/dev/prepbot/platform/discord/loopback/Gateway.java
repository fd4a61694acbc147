package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The websocket by which Discord tells what happens; see "Gateway". */
final class Gateway extends WebSocketServer implements Events {

    static final int CLOSED_BY_NETWORK = 1006;
    static final int HEARTBEAT_MILLIS = 41_250;

    private final Map<WebSocket, Connection> connections = new ConcurrentHashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Complaints complaints;
    private @Nullable Conversation conversation;
    private UnaryOperator<ObjectNode> blanking = data -> data;
    private boolean silent;
    private int heartbeat = HEARTBEAT_MILLIS;
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    /** What the server says to what a client says. */
    interface Conversation {
        void hear(Connection from, int op, JsonNode data);
    }

    Gateway(Complaints complaints) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.complaints = complaints;
        setDaemon(true);
        setTcpNoDelay(true);
        setReuseAddr(true);
        start();
        try {
            listening.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says how messages look to those who may not read them all. */
    void converse(Conversation with, UnaryOperator<ObjectNode> blanked) {
        conversation = with;
        blanking = blanked;
    }

    String url() {
        return "ws://127.0.0.1:" + getPort();
    }

    /** Lets the server say nothing more on its connections, not even that it heard, though they stay open. */
    synchronized void silent(boolean now) {
        silent = now;
    }

    /** How often clients that connect from now on have to say that they live. */
    synchronized void heartbeat(int millis) {
        heartbeat = millis;
    }

    synchronized boolean isSilent() {
        return silent;
    }

    synchronized Session open(Connection with, Session.Asked asked) {
        var session = new Session("session" + (sessions.size() + 1), asked);
        sessions.add(session);
        session.speakOn(with);
        return session;
    }

    synchronized Optional<Session> session(String id) {
        return sessions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    synchronized void forget(Session session) {
        sessions.remove(session);
    }

    synchronized List<Session> sessions() {
        return List.copyOf(sessions);
    }

    /** Keeps events back from now on. */
    synchronized void hold() {
        holding = true;
    }

    /** Tells what was held back, the latest first. */
    synchronized void releaseBackwards() {
        holding = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    @Override
    public synchronized void dispatch(String event, int intent, Optional<Guild> guild, ObjectNode data) {
        if (holding) {
            held.push(() -> tell(event, intent, guild, data));
        } else {
            tell(event, intent, guild, data);
        }
    }

    private void tell(String event, int intent, Optional<Guild> guild, ObjectNode data) {
        for (var session : sessions) {
            if (session.wants(intent, guild)) {
                boolean whole = session.readsContent() || !event.startsWith("MESSAGE_");
                session.dispatch(event, whole ? data.deepCopy() : blanking.apply(data.deepCopy()));
            }
        }
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        var query = handshake.getResourceDescriptor();
        var connection = new Connection(socket, query.contains("compress=zlib-stream"), this::isSilent);
        if (!query.contains("encoding=json") || !query.contains("v=10")) {
            complaints.add("connected to the gateway with " + query);
        }
        connections.put(socket, connection);
        connection.send(10, Json.object().put("heartbeat_interval", heartbeat));
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        var json = Json.parse(message);
        var connection = connections.get(socket);
        var with = conversation;
        if (connection != null && with != null) {
            with.hear(connection, json.path("op").asInt(-1), json.path("d"));
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        connections.remove(socket);
        if (remote && (code == 1000 || code == 1001)) {
            // A client that says goodbye in this way has no session any more.
            sessions().stream().filter(session -> session.wasOn(socket)).forEach(this::forget);
        }
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception e) {
        if (!(e instanceof java.io.IOException)) {
            complaints.add("the gateway broke: " + e);
        }
    }

    void end() {
        try {
            stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onStart() {
        listening.countDown();
    }
}
