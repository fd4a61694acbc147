package dev.prepbot.kill;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.stream.Stream;

/** Frames and journal entries as JSON, with their simple name as {@code type}. */
final class Json {

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + value, e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be read: " + json, e);
        }
    }

    private static ObjectMapper mapper() {
        var builder = JsonMapper.builder();
        for (var choice : List.<Class<?>>of(Frame.class, Entry.class)) {
            builder.addMixIn(choice, Typed.class);
            Stream.of(choice.getPermittedSubclasses())
                    .forEach(variant -> builder.registerSubtypes(new NamedType(variant, variant.getSimpleName())));
        }
        return builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
