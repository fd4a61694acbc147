package dev.prepbot.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One websocket to Slack. Its frames are taken on its own thread, so that they stay in order. */
final class Socket extends WebSocketClient {

    private static final Logger log = LoggerFactory.getLogger(Socket.class);

    private final BiConsumer<Socket, JsonObject> signals;
    private final BiConsumer<Socket, String> envelopes;
    private final CompletableFuture<Void> greeted = new CompletableFuture<>();
    private final Consumer<Socket> closed;

    /**
     * @param silence after which a socket that does not even answer a ping is given up
     * @param signals hears what is about the socket itself
     * @param envelopes hears everything else
     * @param closed hears of the end, whoever made it
     */
    Socket(
            URI address,
            Duration silence,
            BiConsumer<Socket, JsonObject> signals,
            BiConsumer<Socket, String> envelopes,
            Consumer<Socket> closed) {
        super(address);
        this.signals = signals;
        this.envelopes = envelopes;
        this.closed = closed;
        setConnectionLostTimeout((int) Math.max(1, silence.toSeconds()));
        setDaemon(true);
    }

    /** Completes when Slack says hello. */
    CompletableFuture<Void> greeted() {
        return greeted;
    }

    /** Puts an acknowledgement on the socket; if it is gone, Slack delivers the envelope again elsewhere. */
    void answer(String json) {
        if (isOpen()) {
            send(json);
        }
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        log.debug("a socket is open");
    }

    @Override
    public void onMessage(String frame) {
        if (!frame.startsWith("{")) {
            return;
        }
        try {
            if (frame.contains("\"envelope_id\"")) {
                envelopes.accept(this, frame);
            } else {
                signal(JsonParser.parseString(frame).getAsJsonObject());
            }
        } catch (RuntimeException e) {
            log.error("a frame of Slack's could not be understood", e);
        }
    }

    private void signal(JsonObject frame) {
        if (frame.has("type") && frame.get("type").getAsString().equals("hello")) {
            greeted.complete(null);
        }
        signals.accept(this, frame);
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        log.debug("a socket is closed: {} {}", code, reason);
        greeted.cancel(false);
        closed.accept(this);
    }

    @Override
    public void onError(Exception e) {
        log.debug("a socket failed", e);
    }
}
