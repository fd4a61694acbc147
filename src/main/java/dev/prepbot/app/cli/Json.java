package dev.prepbot.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.app.config.Fault;
import java.util.Collection;
import java.util.List;

/** Results as JSON; in ASCII, so that no terminal's encoding can spoil it. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    static String text(ObjectNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON could not be written", e);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** What {@code check} and {@code lint} print: {@code ok}, {@code questions}, {@code problems} and {@code warnings}. */
    static ObjectNode verdict(int questions, List<Fault> faults, List<Fault> warnings) {
        var verdict = object().put("ok", faults.isEmpty()).put("questions", questions);
        put(faults, verdict.putArray("problems"));
        put(warnings, verdict.putArray("warnings"));
        return verdict;
    }

    private static void put(List<Fault> faults, ArrayNode problems) {
        for (var fault : faults) {
            var problem = problems.addObject().put("place", fault.place());
            if (fault.line() > 0) {
                problem.put("line", fault.line());
            }
            problem.put("message", fault.message()).put("suggestion", fault.suggestion());
        }
    }
}
