package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How questions and what belongs to them look. */
public final class QuestionCard {

    private final Words words;
    private final Bank bank;
    private final ExerciseText exercises;

    public QuestionCard(Words words, Bank bank) {
        this.words = words;
        this.bank = bank;
        exercises = new ExerciseText(words);
    }

    /** The question with its buttons. */
    public Message asked(String headingKey, Question question, AskingId asking) {
        return asked(headingKey, question, asking, List.of());
    }

    /** The question for one person, with up to two buttons beside the usual three. */
    public Message asked(String headingKey, Question question, AskingId asking, List<Control> more) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line(headingKey)));
        blocks.add(new Block.Note(about(question)));
        blocks.addAll(Markup.blocks(question.asked()));
        exercises.time(question).ifPresent(blocks::add);
        return new Message(blocks, List.of(buttons(asking, more)));
    }

    /** A group's question of the day, with its buttons. */
    public Message daily(Question question, AskingId asking) {
        var card = asked("daily.title", question, asking);
        var buttons = new ArrayList<>(card.rows().get(0));
        buttons.add(Action.WHO_ANSWERED.button(words, Style.PLAIN, asking.value()));
        return new Message(card.blocks(), List.of(buttons));
    }

    /** The hint, with a way on to the answer. */
    public Message hint(Question question, AskingId asking) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.line("hint.title")));
        blocks.addAll(Markup.blocks(question.guidance().hint()));
        return Message.of(blocks).with(Action.ANSWER.button(words, Style.PRIMARY, asking.value()));
    }

    /** What a channel is told when the time to answer is over; the question stands too far up to be seen. */
    public Message answered(String headingKey, Question question, AskingId asking) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line(headingKey)));
        blocks.addAll(Markup.blocks(question.asked()));
        section(
                "reveal.key-points",
                question.keyPoints().stream().map(point -> point.text()).toList(),
                blocks);
        blocks.add(new Block.Paragraph(words.line("reveal.model-answer")));
        blocks.addAll(Markup.blocks(question.guidance().modelAnswer()));
        blocks.addAll(exercises.worked(question));
        return Message.of(blocks)
                .with(
                        Action.ANSWER.button(words, Style.PLAIN, asking.value()),
                        Action.NEXT.button(words, Style.PRIMARY, asking.value()));
    }

    /** All that a full answer has. */
    public Message revealed(Question question, AskingId asking) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("reveal.title")));
        section(
                "reveal.key-points",
                question.keyPoints().stream().map(point -> point.text()).toList(),
                blocks);
        blocks.add(new Block.Paragraph(words.line("reveal.model-answer")));
        blocks.addAll(Markup.blocks(question.guidance().modelAnswer()));
        blocks.addAll(exercises.worked(question));
        section("reveal.pitfalls", question.guidance().pitfalls(), blocks);
        section("reveal.looks-for", question.guidance().looksFor(), blocks);
        for (var next : question.guidance().followUps()) {
            blocks.add(new Block.Paragraph(
                    words.line("reveal.follow-up", Map.of("question", Markup.spans(next.question())))));
            blocks.add(new Block.Note(Markup.spans(next.goodReply())));
        }
        if (!question.sources().isEmpty()) {
            blocks.add(new Block.Note(words.line("reveal.sources", Map.of("sources", sources(question)))));
        }
        return Message.of(blocks)
                .with(
                        Action.ANSWER.button(words, Style.PLAIN, asking.value()),
                        Action.NEXT.button(words, Style.PRIMARY, asking.value()));
    }

    private void section(String key, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(words.line(key)));
            blocks.add(new Block.Bullets(lines.stream().map(Markup::spans).toList()));
        }
    }

    /** Topic, level and kind of a question; a kind that is called like the topic is said once. */
    List<Span> about(Question question) {
        var topic = TopicName.of(question.topic(), bank, words);
        var kind = words.plain("kind." + question.placing().kind().slug());
        return words.line(
                kind.equalsIgnoreCase(topic) ? "question.about-briefly" : "question.about",
                Map.of(
                        "topic",
                        topic,
                        "level",
                        words.plain("level." + question.level().slug()),
                        "kind",
                        kind));
    }

    private List<Control> buttons(AskingId asking, List<Control> more) {
        var buttons = new ArrayList<Control>(List.of(
                Action.ANSWER.button(words, Style.PRIMARY, asking.value()),
                Action.HINT.button(words, Style.PLAIN, asking.value()),
                Action.REVEAL.button(words, Style.PLAIN, asking.value())));
        buttons.addAll(more);
        return buttons;
    }

    private static List<Span> sources(Question question) {
        var spans = new ArrayList<Span>();
        for (var source : question.sources()) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Plain("; "));
            }
            var name = source.section()
                    .map(section -> source.name() + ", " + section)
                    .orElse(source.name());
            spans.add(source.url().<Span>map(url -> new Span.Link(name, url)).orElseGet(() -> new Span.Plain(name)));
        }
        return spans;
    }
}
