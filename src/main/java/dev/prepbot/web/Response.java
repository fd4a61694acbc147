package dev.prepbot.web;

import java.util.LinkedHashMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What a request is answered with. */
public sealed interface Response permits Body, Response.Later, Response.Events {

    /** A response that comes when something has happened; no thread waits for it. */
    record Later(CompletionStage<Response> response) implements Response {}

    /**
     * A stream of server-sent events.
     *
     * @param start takes the stream once it is open, to send now and later
     */
    record Events(Consumer<EventStream> start) implements Response {}

    /** A value as JSON. */
    static Body json(int status, Object value) {
        return Body.of(status, "application/json", Json.write(value)).with("Cache-Control", "no-store");
    }

    /** What is wrong and what to do next, as JSON. */
    static Body problem(int status, String error, String next) {
        var body = new LinkedHashMap<String, String>();
        body.put("error", error);
        body.put("next", next);
        return json(status, body);
    }
}
