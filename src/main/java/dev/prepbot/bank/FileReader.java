package dev.prepbot.bank;

import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;

/** Reads one question file. */
final class FileReader {

    /** The questions that are in order, the ids of all, and the problems. */
    record Read(List<Sourced> questions, List<IdUse> ids, List<Problem> problems) {}

    private FileReader() {}

    static Read read(BankFile file) {
        var complaints = new Complaints(file.label());
        var questions = new ArrayList<Sourced>();
        var reader = new QuestionReader(new Topic(file.folder()), complaints);
        try {
            var tree = file.tree();
            if (tree instanceof Tree.Items) {
                throw new Unreadable(tree.line(), "the file begins with a list", "put `questions:` on a line above it");
            }
            Form.of(tree, Shapes.FILE, complaints)
                    .ifPresent(form -> form.list("questions", item -> {
                        var question = reader.read(item);
                        if (question.isPresent() && item instanceof Tree.Fields fields) {
                            questions.add(new Sourced(question.get(), file.label(), fields));
                        }
                        return question;
                    }));
        } catch (Unreadable e) {
            e.complain(complaints);
        }
        return new Read(questions, reader.ids(), complaints.all());
    }
}
