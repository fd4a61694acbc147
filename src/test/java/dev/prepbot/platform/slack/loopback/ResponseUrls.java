package dev.prepbot.platform.slack.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses by which the app answers what someone did; https://docs.slack.dev/interactivity/handling-user-interaction. */
final class ResponseUrls implements HttpHandler {

    static final int MOST_USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final Speech speech;
    private final Faults faults;
    private final Clock clock;
    private final Map<String, Issued> issued = new HashMap<>();

    /** Whom an address answers and where, and the message that was acted on. */
    private record Issued(String user, Conversation channel, Optional<Posted> source, Instant at, int uses) {
        Issued used() {
            return new Issued(user, channel, source, at, uses + 1);
        }
    }

    ResponseUrls(Workspace workspace, Speech speech, Faults faults, Clock clock) {
        this.workspace = workspace;
        this.speech = speech;
        this.faults = faults;
        this.clock = clock;
    }

    /** The last part of a new address. */
    String issue(String user, Conversation channel, Optional<Posted> source) {
        synchronized (workspace) {
            var id = workspace.id("R");
            issued.put(id, new Issued(user, channel, source, clock.instant(), 0));
            return id;
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        try (exchange) {
            var given = Arguments.of(exchange);
            var fault = faults.take("response_url", given);
            if (fault.isPresent()) {
                Api.spoil(exchange, fault.get());
            } else {
                answer(exchange, path.substring(path.lastIndexOf('/') + 1), given);
            }
        }
    }

    private void answer(HttpExchange exchange, String id, Arguments given) {
        try {
            synchronized (workspace) {
                use(id, given);
            }
            Api.send(exchange, 200, "ok");
        } catch (Refusal refusal) {
            boolean spent = refusal.body().path("error").asText().endsWith("_url");
            Api.send(exchange, spent ? 404 : 400, Json.write(refusal.body()));
        }
    }

    private void use(String id, Arguments given) {
        var url = Optional.ofNullable(issued.get(id)).orElseThrow(() -> Refusal.of("invalid_url"));
        if (url.uses() >= MOST_USES) {
            throw Refusal.of("used_url");
        }
        if (clock.instant().isAfter(url.at().plus(LIFE))) {
            throw Refusal.of("expired_url");
        }
        issued.put(id, url.used());
        answer(url.user(), url.channel(), url.source(), given);
    }

    /** Does what an answer asks for; an acknowledgement with a message is one too. */
    void answer(String user, Conversation channel, Optional<Posted> source, Arguments given) {
        var standing = source.flatMap(old -> workspace.messages().find(channel, old.ts()));
        if (given.flag("delete_original")) {
            speech.delete(standing.orElseThrow(() -> Refusal.of("message_not_found")));
        } else if (given.flag("replace_original") && source.isPresent()) {
            speech.change(standing.orElseThrow(() -> Refusal.of("message_not_found")), given);
        } else if (given.text("response_type", "ephemeral").equals("in_channel")) {
            speech.say(channel, given);
        } else {
            speech.whisper(channel, user, given);
        }
    }
}
