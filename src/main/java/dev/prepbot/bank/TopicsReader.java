package dev.prepbot.bank;

import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.TopicInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code topics.yaml}: the topics there are, in the order in which people see them. */
final class TopicsReader {

    private final Complaints complaints;
    private final Map<String, Integer> lines = new HashMap<>();

    TopicsReader(Complaints complaints) {
        this.complaints = complaints;
    }

    List<TopicInfo> read(Tree tree) {
        return Form.of(tree, Shapes.TOPICS, complaints)
                .map(form -> form.list("topics", this::topic))
                .orElse(List.of());
    }

    private Optional<TopicInfo> topic(Tree tree) {
        return Form.of(tree, Shapes.TOPIC, complaints).map(form -> {
            var id = form.text("id");
            checkId(id, form.line());
            return new TopicInfo(new Topic(id), form.text("title"), form.text("description"));
        });
    }

    private void checkId(String id, int line) {
        if (id.isEmpty()) {
            return;
        }
        if (!Names.isTopic(id)) {
            complaints.add(
                    line,
                    "topic `" + id + "` is not made of lower-case words joined by hyphens",
                    "name it, and its folder, like `system-design`");
        }
        var first = lines.putIfAbsent(id, line);
        if (first != null) {
            complaints.add(line, "topic `" + id + "` is already there on line " + first, "keep one of the two");
        }
    }
}
