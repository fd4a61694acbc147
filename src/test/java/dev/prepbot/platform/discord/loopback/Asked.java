package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request.
 *
 * @param route the method and the path as Discord's document writes it
 * @param parts the parts of the path that the document names
 * @param body missing where there is none; of an upload, its {@code payload_json}
 */
record Asked(String route, Map<String, String> parts, Map<String, String> query, JsonNode body, List<Upload> files) {

    /**
     * A file that came with a request.
     *
     * @param index the number by which the payload's attachments name it
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    public record Upload(int index, String name, String media, byte[] content) {}

    String part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalStateException(route + " has no " + name));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
