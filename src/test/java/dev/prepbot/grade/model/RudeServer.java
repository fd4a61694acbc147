package dev.prepbot.grade.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server for a model that behaves in whatever way a test wants, down to the bytes. */
public final class RudeServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerSocket listening;
    private final List<Manner> manners;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What came. */
    public record Request(String head, String body) {}

    /** How one request is answered; the connection ends afterwards. */
    public interface Manner {
        void answer(Request request, OutputStream out, CountDownLatch end) throws IOException, InterruptedException;
    }

    /** @param manners for the first request, the second one, …; the last stays */
    public RudeServer(Manner... manners) {
        this.manners = List.of(manners);
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/v1");
    }

    public List<Request> requests() {
        return requests;
    }

    static Manner raw(String bytes) {
        return (request, out, end) -> out.write(bytes.getBytes(StandardCharsets.UTF_8));
    }

    static Manner status(int status, String... headers) {
        return body(status, "application/json", "{\"error\":{\"message\":\"secret text\"}}", headers);
    }

    static Manner body(int status, String type, String body, String... headers) {
        return bytes(status, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Manner bytes(int status, String type, byte[] body, String... headers) {
        var head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nContent-Type: " + type + "\r\n");
        List.of(headers).forEach(header -> head.append(header).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        return (request, out, end) -> {
            out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        };
    }

    /** A chat completion whose message says this. */
    public static Manner says(String content) {
        return body(200, "application/json", completion(content, "stop"));
    }

    static String completion(String content, String finish) {
        var message = Map.of("role", "assistant", "content", content);
        var choice = Map.of("index", 0, "message", message, "finish_reason", finish);
        return json(Map.of(
                "id", "c1", "object", "chat.completion", "created", 1, "model", "m", "choices", List.of(choice)));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps silent until the server is closed. */
    public static Manner hang() {
        return (request, out, end) -> end.await();
    }

    /** Sends the beginning, then bytes for ever: as many as fit, or one now and then. */
    static Manner endless(String beginning, String piece, long pause) {
        return (request, out, end) -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            while (!end.await(pause, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        };
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                var socket = listening.accept();
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var request = read(new BufferedInputStream(socket.getInputStream()));
            Manner manner;
            synchronized (this) {
                manner = manners.get(Math.min(requests.size(), manners.size() - 1));
                requests.add(request);
            }
            manner.answer(request, socket.getOutputStream(), closed);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The client hung up, which is what most tests are about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
            if (head.size() == 1 && next == TLS_HANDSHAKE) {
                return new Request("TLS", "");
            }
        }
        var text = head.toString(StandardCharsets.US_ASCII);
        var length = text.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        return new Request(text, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "rude-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
