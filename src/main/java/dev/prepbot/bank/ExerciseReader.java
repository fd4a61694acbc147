package dev.prepbot.bank;

import dev.prepbot.prep.question.CodeReview;
import dev.prepbot.prep.question.CodingTask;
import dev.prepbot.prep.question.Exercise;
import dev.prepbot.prep.question.Kind;
import java.util.Optional;

/** Reads the task of a coding question and the code of a review. */
final class ExerciseReader {

    private final Complaints complaints;

    ExerciseReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The exercise; nothing where there is none or it was complained about. */
    Optional<Exercise> read(Form form, Optional<Kind> kind) {
        var task = only(form, "task", Kind.CODING, kind).flatMap(this::task);
        var review = only(form, "review", Kind.REVIEW, kind).flatMap(this::review);
        return task.or(() -> review);
    }

    private Optional<Tree> only(Form form, String field, Kind with, Optional<Kind> kind) {
        var tree = form.tree(field);
        if (tree.isPresent() && kind.isPresent() && kind.get() != with) {
            complaints.add(
                    tree.get().line(),
                    "a question of kind `" + kind.get().slug() + "` has no `" + field + "`",
                    "write `kind: " + with.slug() + "`, or leave `" + field + "` out");
        }
        return tree;
    }

    private Optional<Exercise> task(Tree tree) {
        return Form.of(tree, Shapes.TASK, complaints).flatMap(form -> {
            var minutes = form.tree("minutes").map(this::minutes).orElse(0);
            var statement = form.text("statement");
            var examples = form.list("examples", item -> read(item, Shapes.EXAMPLE));
            return form.tree("solution")
                    .flatMap(this::solution)
                    .map(solution -> new CodingTask(minutes, statement, examples, solution));
        });
    }

    private int minutes(Tree tree) {
        return Numbers.read(tree, "`minutes`", Shapes.TASK.field("minutes").range(), complaints);
    }

    private Optional<CodingTask.Solution> solution(Tree tree) {
        return Form.of(tree, Shapes.SOLUTION, complaints)
                .map(form -> new CodingTask.Solution(
                        form.text("time"),
                        form.text("space"),
                        form.text("java"),
                        form.list("tests", item -> read(item, Shapes.TEST))));
    }

    private Optional<CodingTask.Case> read(Tree tree, Shape shape) {
        return Form.of(tree, shape, complaints)
                .map(form -> new CodingTask.Case(form.text("input"), form.text("output"), form.optionalText("why")));
    }

    private Optional<Exercise> review(Tree tree) {
        return Form.of(tree, Shapes.REVIEW, complaints)
                .map(form -> new CodeReview(
                        form.text("language"),
                        form.text("snippet"),
                        form.text("fault"),
                        form.text("harm"),
                        form.text("mended")));
    }
}
