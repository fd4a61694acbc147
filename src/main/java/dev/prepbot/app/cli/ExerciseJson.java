package dev.prepbot.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.prep.question.CodeReview;
import dev.prepbot.prep.question.CodingTask;
import dev.prepbot.prep.question.Exercise;
import java.util.List;

/** Programs to write and code to review as JSON, in the words of the question files. */
final class ExerciseJson {

    private ExerciseJson() {}

    static void add(Exercise exercise, ObjectNode question) {
        if (exercise instanceof CodingTask task) {
            task(task, question.putObject("task"));
        } else if (exercise instanceof CodeReview review) {
            question.putObject("review")
                    .put("language", review.language())
                    .put("snippet", review.snippet())
                    .put("fault", review.fault())
                    .put("harm", review.harm())
                    .put("mended", review.mended());
        }
    }

    private static void task(CodingTask task, ObjectNode node) {
        node.put("minutes", task.minutes()).put("statement", task.statement());
        cases(task.examples(), node.putArray("examples"));
        var solution = node.putObject("solution")
                .put("time", task.solution().time())
                .put("space", task.solution().space())
                .put("java", task.solution().java());
        cases(task.solution().tests(), solution.putArray("tests"));
    }

    private static void cases(List<CodingTask.Case> cases, ArrayNode list) {
        for (var one : cases) {
            var node = list.addObject().put("input", one.input()).put("output", one.output());
            one.why().ifPresent(why -> node.put("why", why));
        }
    }
}
