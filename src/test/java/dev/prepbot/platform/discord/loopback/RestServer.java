package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Discord's REST interface: takes requests apart and writes answers; what they say is decided behind {@link Desk}. */
final class RestServer implements AutoCloseable {

    static final String BASE = "/api/v10";

    static {
        // Else every small answer waits 40 ms for an acknowledgement; read once by the JDK's server.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** A client opens many connections at once under load; whom the system turns away asks again after a second. */
    private static final int BACKLOG = 1024;

    private final HttpServer server;
    private final Desk desk;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "loopback-discord");
        thread.setDaemon(true);
        return thread;
    });

    RestServer(Desk desk) {
        this.desk = desk;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(BASE + "/", this::exchange);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var path =
                    URLDecoder.decode(uri.getRawPath(), StandardCharsets.UTF_8).substring(BASE.length());
            var auth = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var parts = read(exchange);
            var reply = desk.answer(new Desk.Call(
                    exchange.getRequestMethod(), path, query(uri.getRawQuery()), auth, parts.payload(), parts.files()));
            if (reply.lost()) {
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            write(exchange, reply.answer());
        }
    }

    private static Multipart read(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (type.startsWith("multipart/form-data")) {
            return Multipart.read(type, body);
        }
        boolean none = body.length == 0;
        return new Multipart(
                none ? MissingNode.getInstance() : Json.parse(new String(body, StandardCharsets.UTF_8)), List.of());
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.body().isMissingNode()) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        var bytes = Json.MAPPER.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
        var query = new LinkedHashMap<String, String>();
        if (raw != null) {
            for (var pair : raw.split("&", -1)) {
                var halves = pair.split("=", 2);
                query.put(halves[0], halves.length == 2 ? URLDecoder.decode(halves[1], StandardCharsets.UTF_8) : "");
            }
        }
        return query;
    }
}
