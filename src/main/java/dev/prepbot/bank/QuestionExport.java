package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions in one file, to be kept, edited elsewhere, or taken into another bank. */
public enum QuestionExport {
    /** A question file in which each question also names its topic. */
    YAML,
    /** A table with a row for each question. */
    CSV;

    /** The format's name on the command line, and the ending of its files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All questions in this format; only those that are in order. */
    public String of(QuestionFiles files) {
        var questions = Reading.of(files.lists()).questions().stream()
                .map(QuestionExport::withTopic)
                .toList();
        return switch (this) {
            case YAML -> TreeYaml.file(questions);
            case CSV -> table(questions);
        };
    }

    private static String table(List<Tree.Fields> questions) {
        var rows = new ArrayList<Map<String, String>>();
        questions.forEach(question -> rows.add(Cells.of(question)));
        return Csv.write(rows);
    }

    private static Tree.Fields withTopic(Sourced question) {
        var tree = question.tree();
        var topic = new Tree.Text(tree.line(), question.question().topic().slug(), Tree.Style.QUOTED, false);
        var entries = new ArrayList<Tree.Entry>();
        entries.add(new Tree.Entry(tree.line(), QuestionImport.TOPIC, topic));
        entries.addAll(tree.entries());
        return new Tree.Fields(tree.line(), entries);
    }
}
