package dev.prepbot.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request, with its path taken apart. */
public final class Request {

    private final HttpExchange exchange;
    private final List<String> path;
    private final Map<String, String> query;
    private final Map<String, String> parameters;

    private Request(
            HttpExchange exchange, List<String> path, Map<String, String> query, Map<String, String> parameters) {
        this.exchange = exchange;
        this.path = path;
        this.query = query;
        this.parameters = parameters;
    }

    static Request of(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        var path = new ArrayList<String>();
        for (var part : String.valueOf(uri.getRawPath()).split("/", -1)) {
            path.add(Percent.decode(part));
        }
        var query = new LinkedHashMap<String, String>();
        if (uri.getRawQuery() != null) {
            for (var pair : uri.getRawQuery().split("&", -1)) {
                var equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                query.putIfAbsent(Percent.decodeForm(name), Percent.decodeForm(value));
            }
        }
        return new Request(exchange, List.copyOf(path), query, Map.of());
    }

    Request matched(Map<String, String> found) {
        return new Request(exchange, path, query, found);
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    /** The parts of the path between its slashes, decoded; the first is empty. */
    public List<String> path() {
        return path;
    }

    /** The part of the path that stands where the route's pattern has the name in braces. */
    public String parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no {" + name + "}");
        }
        return value;
    }

    /** What the query gives for a name. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** The first header of a name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /**
     * The body as a JSON object.
     *
     * @param limit the most bytes that are read
     * @throws Problem if there is more, or something else
     */
    public ObjectNode json(int limit) {
        var type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !type.startsWith("application/json;")) {
            throw new Problem(415, "The body must be JSON.", "Send the header Content-Type: application/json.");
        }
        try {
            var bytes = exchange.getRequestBody().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Problem(413, "That is more than this can take.", "Send at most " + limit + " bytes.");
            }
            return Json.readObject(bytes);
        } catch (IOException e) {
            throw new Problem(400, "The body did not arrive whole.", "Send it again.");
        }
    }
}
