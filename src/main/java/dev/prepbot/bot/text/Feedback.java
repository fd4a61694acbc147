package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a learner reads about an answer: what it covered and by which words, what it missed, by what it was graded. */
public final class Feedback {

    /** As many of the words that earned a point as are quoted. */
    private static final int MOST_WORDS = 6;

    private final Words words;

    public Feedback(Words words) {
        this.words = words;
    }

    public List<Block> blocks(Grade grade) {
        var blocks = new ArrayList<Block>();
        var counts =
                Map.of("covered", grade.covered().size(), "all", grade.points().size());
        blocks.add(new Block.Heading(words.line("feedback.title", counts)));
        if (!grade.covered().isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("feedback.covered")));
            blocks.add(new Block.Bullets(
                    grade.covered().stream().map(this::covered).toList()));
        }
        if (!grade.missed().isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("feedback.missed")));
            blocks.add(new Block.Bullets(grade.missed().stream()
                    .map(point -> Markup.spans(point.text()))
                    .toList()));
        }
        blocks.add(new Block.Note(words.line("graded-by." + grade.gradedBy())));
        return blocks;
    }

    private List<Span> covered(PointGrade point) {
        var spans = new ArrayList<>(Markup.spans(point.text()));
        if (!point.evidence().isEmpty()) {
            var quoted = point.evidence().stream().limit(MOST_WORDS).toList();
            spans.addAll(words.line("feedback.evidence", Map.of("words", String.join(", ", quoted))));
        }
        return spans;
    }
}
