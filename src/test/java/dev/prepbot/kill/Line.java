package dev.prepbot.kill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One end of the connection between bot and recorder: frames as JSON, each after its length. */
final class Line implements Closeable {

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    Line(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    /** Sends a frame; false if the other end is gone. */
    synchronized boolean send(Frame frame) {
        var bytes = Json.write(frame).getBytes(StandardCharsets.UTF_8);
        try {
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Waits for the next frame; empty if the other end is gone. */
    Optional<Frame> next() {
        try {
            var bytes = in.readNBytes(in.readInt());
            return Optional.of(Json.read(new String(bytes, StandardCharsets.UTF_8), Frame.class));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
