package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A command used, a control pressed, a form sent or an option being typed, and how the bot answered. */
public final class Interaction {

    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int AUTOCOMPLETE = 4;
    static final int MODAL_SUBMIT = 5;

    /** How long the first answer may take. */
    static final Duration FIRST = Duration.ofSeconds(3);

    /** How long the token lives after that. */
    static final Duration TOKEN = Duration.ofMinutes(15);

    private final String id;
    private final String token;
    private final int type;
    private final User by;
    private final Channel channel;
    private final Optional<Message> source;
    private final Instant at;
    private final CompletableFuture<Integer> answered = new CompletableFuture<>();
    private final CompletableFuture<Message> replied = new CompletableFuture<>();
    private final CompletableFuture<JsonNode> choices = new CompletableFuture<>();
    private Optional<Message> original = Optional.empty();
    private ObjectNode payload = Json.object();

    /** What a person does: who, where, and on which message. */
    record Deed(int type, User by, Channel channel, Optional<Message> source) {}

    Interaction(String id, String token, Deed deed, Instant at) {
        this.id = id;
        this.token = token;
        this.type = deed.type();
        this.by = deed.by();
        this.channel = deed.channel();
        this.source = deed.source();
        this.at = at;
    }

    public String id() {
        return id;
    }

    String token() {
        return token;
    }

    int type() {
        return type;
    }

    User by() {
        return by;
    }

    Channel channel() {
        return channel;
    }

    Optional<Message> source() {
        return source;
    }

    Instant at() {
        return at;
    }

    ObjectNode payload() {
        return payload;
    }

    void payload(ObjectNode sent) {
        payload = sent;
    }

    /** The type of the callback that came first, once it came. */
    public CompletableFuture<Integer> answered() {
        return answered;
    }

    /** The first message that says something, once there is one. */
    public CompletableFuture<Message> replied() {
        return replied;
    }

    /** What was offered for an option, once it was. */
    public CompletableFuture<JsonNode> choices() {
        return choices;
    }

    /** What the bot calls {@code @original}: its reply, or the message whose control was pressed. */
    public Optional<Message> original() {
        return original;
    }

    void original(Message message) {
        original = Optional.of(message);
    }
}
