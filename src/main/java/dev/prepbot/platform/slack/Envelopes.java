package dev.prepbot.platform.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.request.SocketModeEnvelope;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes envelopes off a socket: what is in them is heard once, and acknowledged as often as it comes. */
final class Envelopes {

    private static final Logger log = LoggerFactory.getLogger(Envelopes.class);

    private final Bolted bolt;
    private final Acks acks;
    private final SocketModeRequestParser parser;

    Envelopes(Bolted bolt, Acks acks) {
        this.bolt = bolt;
        this.acks = acks;
        this.parser = new SocketModeRequestParser(bolt.config());
    }

    /** @param send puts an answer on the socket that the envelope came by */
    void take(String frame, Consumer<String> send) {
        var request = parser.parse(frame);
        if (request == null) {
            return;
        }
        var envelope = request.getEnvelope();
        if (request.getBoltRequest() == null) {
            log.warn("an envelope of a kind that is unknown: {}", envelope.getType());
            send.accept(answer(envelope.getEnvelopeId(), ""));
            return;
        }
        var delivery = delivery(envelope);
        acks.of(delivery, () -> fresh(envelope), ack -> bolt.run(request.getBoltRequest(), delivery))
                .whenDecided(payload -> send.accept(answer(envelope.getEnvelopeId(), payload)));
    }

    /** An event keeps its id when it is sent again in another envelope. */
    private static String delivery(SocketModeEnvelope envelope) {
        return payload(envelope)
                .filter(payload -> payload.has("event_id"))
                .map(payload -> payload.get("event_id").getAsString())
                .orElseGet(envelope::getEnvelopeId);
    }

    /** Only commands and open lists take an answer with the acknowledgement. */
    private static Ack fresh(SocketModeEnvelope envelope) {
        boolean suggestion = payload(envelope)
                .map(payload -> payload.get("type"))
                .filter(type -> type.isJsonPrimitive() && type.getAsString().equals("block_suggestion"))
                .isPresent();
        return suggestion || envelope.getType().equals("slash_commands") ? Ack.soon() : Ack.atOnce();
    }

    private static Optional<JsonObject> payload(SocketModeEnvelope envelope) {
        return Optional.ofNullable(envelope.getPayload())
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject);
    }

    private static String answer(String envelope, String payload) {
        var answer = new JsonObject();
        answer.addProperty("envelope_id", envelope);
        if (!payload.isEmpty()) {
            answer.add("payload", JsonParser.parseString(payload));
        }
        return answer.toString();
    }
}
