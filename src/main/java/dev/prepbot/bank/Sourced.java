package dev.prepbot.bank;

import dev.prepbot.prep.question.Question;
import java.util.Optional;

/**
 * A question and where it is written.
 *
 * @param question the question
 * @param file the file
 * @param tree the question as written there
 */
record Sourced(Question question, String file, Tree.Fields tree) {

    /** The place that holds the file: the file without its folder and name. */
    String place() {
        int folder = file.lastIndexOf('/', file.lastIndexOf('/') - 1);
        return file.substring(0, Math.max(0, folder));
    }

    Replacement insteadOf(Sourced before) {
        return new Replacement(question.id().value(), file + ":" + line(), before.file + ":" + before.line());
    }

    int line() {
        return tree.line();
    }

    /** The line on which the value of a field begins; the question's own where the field is absent. */
    int line(String field) {
        return value(field).map(Tree::line).orElse(line());
    }

    /** The line on which an item of a list begins. */
    int line(String field, int item) {
        return value(field)
                .filter(value ->
                        value instanceof Tree.Items list && item < list.items().size())
                .map(value -> ((Tree.Items) value).items().get(item).line())
                .orElse(line(field));
    }

    Problem problem(int line, String message, String suggestion) {
        return new Problem(file, line, message, suggestion);
    }

    private Optional<Tree> value(String field) {
        return tree.entries().stream()
                .filter(entry -> entry.key().equals(field))
                .map(Tree.Entry::value)
                .findFirst();
    }
}
