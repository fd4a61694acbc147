package dev.prepbot.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values as JSON in the database: records by their components, choices with their simple name as {@code type}.
 *
 * <p>Reading is strict, because what does not fit would otherwise be lost in silence.
 */
final class StoredJson {

    /** The choices that stored values contain; their variants are found by reflection. */
    static final List<Class<?>> CHOICES =
            List.of(Intention.class, Intention.Ping.class, Block.class, Span.class, Control.class);

    private static final ObjectMapper MAPPER = mapper();

    private StoredJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot be stored: " + value.getClass(), failure);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException failure) {
            throw Refusal.unreadable(type, failure);
        }
    }

    /** A stored value for reading only. */
    static JsonNode tree(String json) {
        return read(json, JsonNode.class);
    }

    static JsonNode node(Map<String, Object> parts) {
        return MAPPER.valueToTree(parts);
    }

    /** A pattern for LIKE, with a backslash as escape, of what may hold a person. */
    static String holding(PersonId person) {
        return "%" + write(person).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static ObjectMapper mapper() {
        var module = new SimpleModule("prepbot");
        asText(module, Instant.class, Instant::parse);
        asText(module, PersonId.class, PersonId::of);
        asText(module, PlaceId.class, PlaceId::of);
        asText(module, ServerId.class, ServerId::of);
        asText(module, ActionToken.class, ActionToken::read);
        for (var choice : CHOICES) {
            module.setMixInAnnotation(choice, Typed.class);
            variants(choice).forEach(variant -> module.registerSubtypes(named(variant)));
        }
        return JsonMapper.builder()
                .addModule(module)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The records among which a sealed interface lets one choose. */
    static Stream<Class<?>> variants(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StoredJson::variants)
                : Stream.of(type);
    }

    private static NamedType named(Class<?> variant) {
        return new NamedType(variant, variant.getSimpleName());
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, new ToStringSerializer(type));
        module.addDeserializer(type, new FromStringDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            protected T _deserialize(String text, DeserializationContext context) {
                return read.apply(text);
            }
        });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
