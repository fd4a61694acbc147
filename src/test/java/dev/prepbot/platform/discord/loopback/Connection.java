package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.function.BooleanSupplier;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** One connection to the gateway, compressed as one stream where the client asked for that. */
final class Connection {

    private static final int BUFFER = 4096;

    private final WebSocket socket;
    private final boolean compressed;
    private final BooleanSupplier silent;
    private final Deflater deflater = new Deflater();

    Connection(WebSocket socket, boolean compressed, BooleanSupplier silent) {
        this.socket = socket;
        this.compressed = compressed;
        this.silent = silent;
    }

    boolean isOn(WebSocket other) {
        return socket.equals(other);
    }

    void send(int op, JsonNode data) {
        ObjectNode frame = Json.object().put("op", op).putNull("t").putNull("s");
        frame.set("d", data);
        send(frame);
    }

    synchronized void send(ObjectNode frame) {
        if (silent.getAsBoolean() || !socket.isOpen()) {
            return;
        }
        try {
            if (compressed) {
                socket.send(deflated(Json.MAPPER.writeValueAsBytes(frame)));
            } else {
                socket.send(Json.MAPPER.writeValueAsString(frame));
            }
        } catch (WebsocketNotConnectedException lost) {
            // It broke since the look above; what was to be sent is kept, for when the session is resumed.
            return;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void close(int code, String reason) {
        socket.close(code, reason);
    }

    /** Ends without a word, as a broken network does. */
    void breakOff() {
        socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
    }

    private byte[] deflated(byte[] frame) {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        deflater.setInput(frame);
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        while (length > 0) {
            out.write(buffer, 0, length);
            length = length < buffer.length ? 0 : deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        }
        return out.toByteArray();
    }
}
