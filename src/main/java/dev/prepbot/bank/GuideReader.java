package dev.prepbot.bank;

import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a guide: a head in YAML between two lines {@code ---}, then its text in Markdown. */
final class GuideReader {

    private static final String FENCE = "---";
    private static final int MOST_DIGITS = 4;

    /** A guide that is in order, and the problems. */
    record Read(List<Written> guides, List<Problem> problems) {}

    /**
     * A guide and where it is written.
     *
     * @param line the line on which its text begins
     */
    record Written(Guide guide, String file, int line) {

        Problem problem(int line, String message, String suggestion) {
            return new Problem(file, line, message, suggestion);
        }
    }

    private final BankFile file;
    private final Complaints complaints;

    private GuideReader(BankFile file) {
        this.file = file;
        complaints = new Complaints(file.label());
    }

    static Read read(BankFile file) {
        var reader = new GuideReader(file);
        var guides = new ArrayList<Written>();
        try {
            reader.guide().filter(guide -> reader.complaints.count() == 0).ifPresent(guides::add);
        } catch (Unreadable e) {
            e.complain(reader.complaints);
        }
        return new Read(guides, reader.complaints.all());
    }

    private Optional<Written> guide() throws Unreadable {
        var lines = file.text().lines().toList();
        int end = lines.isEmpty() || !isFence(lines.get(0)) ? -1 : fence(lines);
        if (end < 0) {
            throw new Unreadable(
                    1, "the guide has no head", "begin with `---`, then title, summary and order, then `---`");
        }
        var text = String.join("\n", lines.subList(end + 1, lines.size())).strip();
        if (text.isEmpty()) {
            complaints.add(end + 1, "the guide has no text", "write it below the second `---`");
        }
        int first = end + 1;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        int line = first + 1;
        // The line in place of the opening fence keeps the lines of complaints right.
        var head = TreeReader.read("#\n" + String.join("\n", lines.subList(1, end)));
        return Form.of(head, Shapes.GUIDE, complaints).map(form -> new Written(guide(form, text), file.label(), line));
    }

    private Guide guide(Form form, String text) {
        return new Guide(
                name(),
                form.text("title"),
                form.text("summary"),
                form.tree("order").map(this::number).orElse(0),
                form.tree("level").flatMap(new Selection<>(Level.class, "level", complaints)::one),
                form.tree("stage").flatMap(new Selection<>(Stage.class, "stage", complaints)::one),
                text);
    }

    private String name() {
        var path = file.label();
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private int number(Tree tree) {
        if (tree instanceof Tree.Text text
                && text.scalar() == Scalar.WHOLE_NUMBER
                && text.value().length() <= MOST_DIGITS
                && text.value().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(text.value());
        }
        complaints.add(tree.line(), "`order` is no whole number from 0 to 9999", "write one without quotes");
        return 0;
    }

    private static int fence(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
