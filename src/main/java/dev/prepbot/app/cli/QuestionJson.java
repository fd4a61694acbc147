package dev.prepbot.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.prep.question.Choices;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Slug;

/** Questions as JSON, in the words of the question files. */
final class QuestionJson {

    private QuestionJson() {}

    /** What is needed to pick one. */
    static ObjectNode brief(Question question) {
        var placing = question.placing();
        var node = Json.object()
                .put("id", question.id().value())
                .put("topic", placing.topic().slug())
                .put("level", placing.level().slug())
                .put("kind", placing.kind().slug());
        node.set(
                "stages",
                Json.texts(placing.stages().stream().sorted().map(Slug::slug).toList()));
        node.set("tags", Json.texts(placing.tags()));
        return node.put("prompt", question.prompt());
    }

    /** All of it. */
    static ObjectNode whole(Question question) {
        var node = brief(question);
        var guidance = question.guidance();
        node.put("hint", guidance.hint());
        var points = node.putArray("key_points");
        for (var point : question.keyPoints()) {
            var entry = points.addObject().put("point", point.text()).put("weight", point.weight());
            entry.set("accept", Json.texts(point.accept()));
            entry.set("reject", Json.texts(point.reject()));
        }
        node.put("model_answer", guidance.modelAnswer());
        node.set("pitfalls", Json.texts(guidance.pitfalls()));
        var followUps = node.putArray("follow_ups");
        guidance.followUps()
                .forEach(next ->
                        followUps.addObject().put("question", next.question()).put("good_reply", next.goodReply()));
        node.set("looks_for", Json.texts(guidance.looksFor()));
        question.quiz().ifPresent(quiz -> node.set("choices", choices(quiz)));
        var sources = node.putArray("sources");
        for (var source : question.sources()) {
            var entry = sources.addObject().put("name", source.name());
            source.section().ifPresent(section -> entry.put("section", section));
            source.url().ifPresent(url -> entry.put("url", url));
        }
        question.exercise().ifPresent(exercise -> ExerciseJson.add(exercise, node));
        return node;
    }

    private static ObjectNode choices(Choices quiz) {
        var node = Json.object();
        quiz.ask().ifPresent(ask -> node.put("ask", ask));
        var options = node.putArray("options");
        quiz.options()
                .forEach(option -> options.addObject()
                        .put("option", option.text())
                        .put("right", option.right())
                        .put("why", option.why()));
        return node;
    }
}
