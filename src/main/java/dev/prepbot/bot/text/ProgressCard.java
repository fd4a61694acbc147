package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.progress.Progress;
import dev.prepbot.prep.progress.Progress.Part;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.quiz.QuizResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How someone has done so far, in words. */
public record ProgressCard(Words words, Bank bank) {

    /** More than the bank that comes with prepbot has; what a bank has besides is counted. */
    private static final int MOST_TOPICS = 20;

    private static final int LONGEST_TOPIC = 60;

    /** Totals, and how the last days compare with those before. */
    public List<Block> totals(Progress progress) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.line(
                "me.totals",
                Map.of("answers", progress.answers(), "questions", progress.questions(), "days", progress.days()))));
        var recent = progress.recent();
        if (recent.answers() > 0) {
            boolean compared = progress.before().answers() > 0;
            blocks.add(new Block.Paragraph(words.line(
                    compared ? "me.recent-compared" : "me.recent",
                    compared
                            ? Map.of(
                                    "answers",
                                    recent.answers(),
                                    "share",
                                    percent(recent.share()),
                                    "before",
                                    percent(progress.before().share()))
                            : Map.of("answers", recent.answers(), "share", percent(recent.share())))));
        } else {
            blocks.add(new Block.Paragraph(words.line("me.recent-none")));
        }
        return blocks;
    }

    /** How many answers in quizzes were right; nothing for who took part in none. */
    public List<Block> quizzes(List<QuizResult> results) {
        long right = results.stream().filter(QuizResult::right).count();
        return results.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        words.line("me.quizzes", Map.of("right", right, "answers", results.size()))));
    }

    /** How much was covered by topic and level, and how that is computed. */
    public List<Block> shares(Progress progress) {
        var blocks = new ArrayList<Block>();
        if (!progress.topics().isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("me.by-topic")));
            blocks.add(new Block.Bullets(progress.topics().stream()
                    .limit(MOST_TOPICS)
                    .map(this::topic)
                    .toList()));
            blocks.add(new Block.Paragraph(words.line("me.by-level")));
            blocks.add(new Block.Bullets(
                    progress.levels().stream().map(this::level).toList()));
            blocks.add(new Block.Paragraph(ends(progress)));
        }
        blocks.add(new Block.Note(words.line("me.how")));
        return blocks;
    }

    /** A topic's name, short enough for a button with words around it. */
    public String name(Topic topic) {
        return Gist.cut(TopicName.of(topic, bank, words), LONGEST_TOPIC);
    }

    public String percent(double share) {
        return words.plain("interview.score.percent", Map.of("score", Math.round(share * 100)));
    }

    private List<Span> ends(Progress progress) {
        var strongest = progress.strongest();
        var weakest = progress.weakest();
        return strongest.isPresent() && weakest.isPresent()
                ? words.line(
                        "me.ends",
                        Map.of(
                                "strongest", name(strongest.get().of()),
                                "weakest", name(weakest.get().of())))
                : words.line("me.ends-unknown", Map.of("questions", Progress.ENOUGH));
    }

    private List<Span> topic(Part<Topic> part) {
        return line(name(part.of()), part);
    }

    private List<Span> level(Part<Level> part) {
        return line(words.plain("level." + part.of().slug()), part);
    }

    private List<Span> line(String name, Part<?> part) {
        return words.line(
                "me.part", Map.of("name", name, "share", percent(part.share()), "questions", part.questions()));
    }
}
