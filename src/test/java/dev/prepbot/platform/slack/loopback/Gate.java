package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The websocket side of Socket Mode: an app may hold several connections, and each fact goes down one of them. */
final class Gate extends WebSocketServer {

    /** https://docs.slack.dev/apis/events-api/using-socket-mode#multiple-connections. */
    private static final int MOST_CONNECTIONS = 10;

    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Consumer<JsonNode> acknowledged;
    private final Runnable connected;
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean silent;

    Gate(Consumer<JsonNode> acknowledged, Runnable connected) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.acknowledged = acknowledged;
        this.connected = connected;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    void await() throws InterruptedException {
        start();
        if (!started.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the loopback websocket did not start");
        }
    }

    /** An address for one connection; it can be used once. */
    String ticket(String id) {
        tickets.add(id);
        return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + id + "&app_id=" + Workspace.APP;
    }

    /** Sends down one of the connections; false if there is none. */
    boolean send(String text) {
        var now = open.toArray(WebSocket[]::new);
        for (int i = 0; i < now.length; i++) {
            var connection = now[Math.floorMod(turn.getAndIncrement(), now.length)];
            if (connection.isOpen()) {
                connection.send(text);
                return true;
            }
        }
        return false;
    }

    int connections() {
        return (int) open.stream().filter(WebSocket::isOpen).count();
    }

    int made() {
        return made.get();
    }

    /** Tells every connection that it will end, as {@code warning} does ten seconds before. */
    void announce(String reason) {
        var message = Json.object().put("type", "disconnect").put("reason", reason);
        message.putObject("debug_info").put("host", "applink-loopback");
        open.forEach(connection -> connection.send(Json.write(message)));
    }

    /** Closes every connection as it should be done. */
    void hangUp() {
        open.forEach(connection -> connection.close(1000));
    }

    /** Cuts every connection without a word. */
    void drop() {
        open.forEach(connection -> connection.closeConnection(1006, "cut by the test"));
    }

    /** Keeps connections open and says nothing, not even pong. */
    void silent(boolean quiet) {
        silent = quiet;
    }

    boolean silent() {
        return silent;
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        var ticket = handshake.getResourceDescriptor().replaceAll(".*[?&]ticket=([^&]*).*", "$1");
        if (!tickets.remove(ticket) || connections() >= MOST_CONNECTIONS) {
            connection.close(1008);
            return;
        }
        open.add(connection);
        made.incrementAndGet();
        connection.send(Json.write(hello()));
        connected.run();
    }

    private ObjectNode hello() {
        var hello = Json.object().put("type", "hello").put("num_connections", connections());
        hello.putObject("debug_info")
                .put("host", "applink-loopback")
                .put("build_number", 10)
                .put("approximate_connection_time", 18_060);
        hello.putObject("connection_info").put("app_id", Workspace.APP);
        return hello;
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        open.remove(connection);
    }

    @Override
    public void onMessage(WebSocket connection, String text) {
        if (!silent) {
            Json.read(text).ifPresent(acknowledged);
        }
    }

    @Override
    public void onWebsocketPing(WebSocket connection, Framedata frame) {
        if (!silent) {
            super.onWebsocketPing(connection, frame);
        }
    }

    @Override
    public void onError(WebSocket connection, Exception fault) {
        Optional.ofNullable(connection).ifPresent(open::remove);
    }

    void shutDown() throws InterruptedException {
        stop(1000);
    }
}
