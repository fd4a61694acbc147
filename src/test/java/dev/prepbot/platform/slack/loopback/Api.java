package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The Web API: checks token, scope and faults in Slack's order, then does what was asked. */
final class Api implements HttpHandler {

    /** The methods that take an app-level token. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "apps.connections.open", Set.of(Tokens.APP),
            "auth.test", Set.of(Tokens.APP, Tokens.BOT, Tokens.USER));

    private final Workspace workspace;
    private final Map<String, Method> methods;
    private final Scopes scopes;
    private final Tokens tokens;
    private final Faults faults;
    private final Quota quota;
    private final Complaints complaints;
    private final List<Called> calls = new CopyOnWriteArrayList<>();
    private volatile boolean recording = true;

    /** A call that came in, and what was answered. */
    record Called(String method, Arguments arguments, String answer) {}

    Api(Workspace workspace, Map<String, Method> methods, Scopes scopes, Rules rules) {
        this.workspace = workspace;
        this.methods = methods;
        this.scopes = scopes;
        this.tokens = rules.tokens();
        this.faults = rules.faults();
        this.quota = rules.quota();
        this.complaints = rules.complaints();
    }

    /** What holds for every call. */
    record Rules(Tokens tokens, Faults faults, Quota quota, Complaints complaints) {}

    List<Called> calls() {
        return calls;
    }

    /** Stops keeping calls, for measurements. */
    void forgetful() {
        recording = false;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var method = path.substring(path.lastIndexOf('/') + 1);
        try (exchange) {
            var arguments = Arguments.of(exchange);
            var fault = faults.take(method, arguments).or(() -> quota.take(method));
            fault.map(Fault::after).ifPresent(after -> pause(after.toMillis()));
            var answer = fault.filter(planned -> !planned.done()).isPresent()
                    ? Json.object()
                    : answer(method, token(exchange, arguments), arguments);
            fault.filter(Api::spoils).ifPresentOrElse(planned -> spoil(exchange, planned), () -> {
                if (recording) {
                    calls.add(new Called(method, arguments, Json.write(answer)));
                }
                send(exchange, 200, Json.write(answer));
            });
        }
    }

    private static boolean spoils(Fault fault) {
        return fault.status() != 200 || fault.error().isPresent();
    }

    private ObjectNode answer(String name, Optional<String> token, Arguments arguments) {
        try {
            synchronized (workspace) {
                var method = methods.get(name);
                if (method == null) {
                    complaints.add("unknown method " + name + " with " + arguments);
                    throw Refusal.of("unknown_method");
                }
                tokens.require(token, KINDS.getOrDefault(name, Set.of(Tokens.BOT)));
                scopes.require(name, arguments);
                var answer = Json.object().put("ok", true);
                answer.setAll(method.call(arguments));
                return answer;
            }
        } catch (Refusal refusal) {
            return refusal.body();
        }
    }

    private static Optional<String> token(HttpExchange exchange, Arguments arguments) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()))
                .or(() -> arguments.text("token"));
    }

    static void spoil(HttpExchange exchange, Fault fault) {
        fault.retryAfter()
                .ifPresent(seconds -> exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds)));
        send(
                exchange,
                fault.status(),
                fault.error()
                        .map(code -> Json.write(Json.object().put("ok", false).put("error", code)))
                        .orElse("<html>something went wrong</html>"));
    }

    static void send(HttpExchange exchange, int status, String body) {
        try {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var type = body.startsWith("{") ? "application/json; charset=utf-8" : "text/html; charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            // The app did not wait for the answer.
        }
    }

    private static void pause(long millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
