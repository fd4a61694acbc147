package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message that was said. */
public final class Message {

    static final int EPHEMERAL = 1 << 6;
    static final int LOADING = 1 << 7;

    private final String id;
    private final Channel channel;
    private final User author;
    private final Optional<String> only;
    private final ObjectNode json;
    private final Map<String, byte[]> files = new HashMap<>();

    Message(String id, Channel channel, User author, Optional<String> only, ObjectNode json) {
        this.id = id;
        this.channel = channel;
        this.author = author;
        this.only = only;
        this.json = json;
    }

    public String id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public boolean isFromBot() {
        return author.bot();
    }

    User author() {
        return author;
    }

    /** The one person who sees it, if it is ephemeral. */
    public Optional<String> only() {
        return only;
    }

    /** The message as Discord's reference describes one. */
    ObjectNode json() {
        return json;
    }

    /** The same for anyone to look at. */
    public JsonNode wire() {
        return json;
    }

    public String content() {
        return Json.text(json, "content");
    }

    public List<JsonNode> components() {
        return Json.items(json.path("components"));
    }

    /** The uploaded files, by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Whether people see "is thinking…" in its place. */
    public boolean loading() {
        return (flags() & LOADING) != 0;
    }

    int flags() {
        return json.path("flags").asInt();
    }
}
