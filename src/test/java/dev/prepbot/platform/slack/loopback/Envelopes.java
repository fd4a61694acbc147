package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Facts on their way to the app: each wants to be acknowledged in time, and events are sent again if they are not. */
final class Envelopes {

    /** https://docs.slack.dev/apis/events-api#retries: almost at once, after one minute, after five. */
    static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final ScheduledExecutorService timer;
    private final Map<String, Sent> pending = new ConcurrentHashMap<>();
    private final Queue<Sent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong counter = new AtomicLong();
    private volatile Duration within = Duration.ofSeconds(3);
    private volatile List<Duration> retries = RETRIES;
    private volatile boolean twice;
    private volatile Gate gate;

    /** One envelope, and the payload of its acknowledgement when there is one. */
    private record Sent(ObjectNode envelope, int attempt, CompletableFuture<JsonNode> answer) {

        String id() {
            return envelope.path("envelope_id").asText();
        }

        boolean isEvent() {
            return envelope.path("type").asText().equals("events_api");
        }
    }

    @SuppressWarnings("this-escape")
    Envelopes(ScheduledExecutorService timer) {
        this.timer = timer;
        this.gate = new Gate(this::acknowledged, this::flush);
    }

    Gate gate() {
        return gate;
    }

    /** Changes how long is waited for an acknowledgement, and when an event is sent again. */
    void patience(Duration acknowledgement, List<Duration> between) {
        within = acknowledgement;
        retries = between;
    }

    /** From now on everything is delivered twice, as happens when an acknowledgement is lost. */
    void twice(boolean repeated) {
        twice = repeated;
    }

    /**
     * Sends a fact; completes with the payload of the acknowledgement, missing if it had none. Fails with
     * {@code dispatch_failed} or {@code operation_timeout} as people are shown it.
     */
    CompletableFuture<JsonNode> send(String type, ObjectNode payload, boolean acceptsPayload) {
        var envelope = Json.object();
        envelope.put("envelope_id", "%08x-0000-4000-8000-000000000000".formatted(counter.incrementAndGet()));
        envelope.put("type", type).put("accepts_response_payload", acceptsPayload);
        envelope.set("payload", payload);
        if (type.equals("events_api")) {
            envelope.put("retry_attempt", 0).put("retry_reason", "");
        }
        var sent = new Sent(envelope, 0, new CompletableFuture<>());
        dispatch(sent);
        return sent.answer();
    }

    private void dispatch(Sent sent) {
        pending.put(sent.id(), sent);
        if (!gate.silent() && !gate.send(Json.write(sent.envelope()))) {
            pending.remove(sent.id());
            if (sent.isEvent()) {
                waiting.add(sent);
            } else {
                sent.answer().completeExceptionally(new IllegalStateException("dispatch_failed"));
            }
            return;
        }
        if (twice) {
            gate.send(Json.write(sent.envelope()));
        }
        var unused = timer.schedule(() -> overdue(sent), within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void overdue(Sent sent) {
        if (!pending.remove(sent.id(), sent)) {
            return;
        }
        if (!sent.isEvent()) {
            sent.answer().completeExceptionally(new IllegalStateException("operation_timeout"));
        } else if (sent.attempt() < retries.size()) {
            var pause = retries.get(sent.attempt());
            var unused = timer.schedule(() -> again(sent, "timeout"), pause.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            sent.answer().completeExceptionally(new IllegalStateException("given up"));
        }
    }

    private void again(Sent sent, String reason) {
        var envelope = sent.envelope().deepCopy();
        envelope.put("retry_attempt", sent.attempt() + 1).put("retry_reason", reason);
        dispatch(new Sent(envelope, sent.attempt() + 1, sent.answer()));
    }

    /** What happened while no connection was open is sent again when there is one. */
    private void flush() {
        for (var sent = waiting.poll(); sent != null; sent = waiting.poll()) {
            again(sent, "connection_failed");
        }
    }

    private void acknowledged(JsonNode message) {
        var sent = pending.remove(message.path("envelope_id").asText());
        if (sent != null) {
            var payload = message.path("payload");
            sent.answer().complete(payload.isNull() || payload.isEmpty() ? MissingNode.getInstance() : payload);
        }
    }
}
