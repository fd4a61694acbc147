package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Messages by their nonces: with {@code enforce_nonce} a nonce of the last minutes names the message it made. */
final class Nonces {

    /** "In the past few minutes", says the reference. */
    private static final Duration FEW_MINUTES = Duration.ofMinutes(5);

    private record Used(Message message, Instant at) {}

    private final World world;
    private final Map<String, Used> used = new HashMap<>();

    Nonces(World world) {
        this.world = world;
    }

    /** The message that a payload made before. */
    Optional<Message> before(Channel channel, JsonNode payload) {
        var nonce = Json.text(payload, "nonce");
        if (nonce.isEmpty() || !payload.path("enforce_nonce").asBoolean()) {
            return Optional.empty();
        }
        var before = Optional.ofNullable(used.get(key(channel, nonce)))
                .filter(one -> one.at().plus(FEW_MINUTES).isAfter(world.now()));
        before.ifPresent(one -> {
            if (!channel.messages().containsKey(Long.parseLong(one.message().id()))) {
                throw Problem.UNKNOWN_MESSAGE.refusal("the message of this nonce was deleted");
            }
        });
        return before.map(Used::message);
    }

    void remember(Message message, JsonNode payload) {
        var nonce = Json.text(payload, "nonce");
        if (!nonce.isEmpty()) {
            used.put(key(message.channel(), nonce), new Used(message, world.now()));
        }
    }

    /** The message with its nonce, which only the answer to its making shows. */
    ObjectNode shown(Message message, JsonNode payload) {
        var json = message.json().deepCopy();
        if (payload.hasNonNull("nonce")) {
            json.set("nonce", payload.path("nonce"));
        }
        return json;
    }

    private static String key(Channel channel, String nonce) {
        return channel.id() + " " + nonce;
    }
}
