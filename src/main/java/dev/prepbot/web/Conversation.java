package dev.prepbot.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.prepbot.bot.Ids;
import dev.prepbot.bot.StorageException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each request from the JDK's server to its route, and the response back. */
final class Conversation implements HttpHandler {

    private static final Logger log = LoggerFactory.getLogger(Conversation.class);

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private final Guard guard;
    private final Routes routes;
    private final Streams streams;
    private final Ids ids;
    private final Executor pool;
    private final Phaser underWay = new Phaser(1);

    Conversation(Guard guard, Routes routes, Streams streams, Ids ids, Executor pool) {
        this.guard = guard;
        this.routes = routes;
        this.streams = streams;
        this.ids = ids;
        this.pool = pool;
    }

    @Override
    public void handle(HttpExchange exchange) {
        underWay.register();
        Response response;
        try {
            var request = Request.of(exchange);
            guard.cookie(request)
                    .ifPresent(cookie -> exchange.getResponseHeaders().set("Set-Cookie", cookie));
            response = guard.refusal(request).orElseGet(() -> routes.answer(request));
        } catch (RuntimeException e) {
            response = answerTo(e);
        }
        send(exchange, response);
    }

    /** Waits a moment until every answer under way is given. */
    void awaitQuiet() {
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arriveAndDeregister(), 2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            log.info("Some requests were still unanswered when the web server stopped.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, Response response) {
        if (response instanceof Response.Later later) {
            later.response()
                    .handle((answer, failure) -> failure == null ? answer : answerTo(failure))
                    .thenAcceptAsync(answer -> send(exchange, answer), pool);
            return;
        }
        try {
            ALWAYS.forEach(exchange.getResponseHeaders()::set);
            if (response instanceof Response.Events events) {
                stream(exchange, events);
            } else if (response instanceof Body body) {
                write(exchange, body);
            }
        } catch (IOException e) {
            log.debug("A client left before its answer: {}", e.toString());
            exchange.close();
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    private void stream(HttpExchange exchange, Response.Events events) throws IOException {
        if (!streams.reserve()) {
            write(exchange, Response.problem(503, "Too many pages are open.", "Close some of them and try again."));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        streams.begin(exchange, events.start());
    }

    private static void write(HttpExchange exchange, Body body) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", body.type());
            body.headers().forEach(headers::set);
            var bytes = body.bytes();
            if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
                exchange.sendResponseHeaders(body.status(), -1);
            } else {
                exchange.sendResponseHeaders(body.status(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private Response answerTo(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Problem problem) {
            return problem.response();
        }
        var incident = ids.next();
        log.error("Incident {}", incident, cause);
        if (cause instanceof StorageException) {
            var next = "Nothing was changed. Try again; if it stays, report incident " + incident + ".";
            return Response.problem(503, "That could not be saved or read.", next);
        }
        return Response.problem(
                500, "Something went wrong on our side.", "Try again, or report incident " + incident + ".");
    }
}
