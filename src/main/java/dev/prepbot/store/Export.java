package dev.prepbot.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.chat.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is remembered about one person as JSON documents, as many as their size demands. */
final class Export {

    /** Line breaks and indentation that an entry gets in its document, at most a quarter of its own length. */
    private static final double SETTING = 1.25;

    private final PersonId person;
    private final int longest;
    private final List<ObjectNode> documents = new ArrayList<>();
    private double length;

    /** @param longest about how many bytes a document may have */
    Export(PersonId person, int longest) {
        this.person = person;
        this.longest = longest;
        begin();
    }

    /** Adds an entry to the list of its kind. */
    void add(String kind, Map<String, Object> entry) {
        var node = StoredJson.node(entry);
        double more = node.toPrettyString().getBytes(StandardCharsets.UTF_8).length * SETTING;
        if (length > 0 && length + more > longest) {
            begin();
        }
        documents.get(documents.size() - 1).withArray("/" + kind).add(node);
        length += more;
    }

    List<String> documents() {
        return documents.stream().map(ObjectNode::toPrettyString).toList();
    }

    private void begin() {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("person", person.toString());
        document.put("part", documents.size() + 1);
        documents.add(document);
        length = 0;
    }
}
