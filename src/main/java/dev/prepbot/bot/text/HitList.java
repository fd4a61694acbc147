package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.TopicInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How questions look that a search found. */
public final class HitList {

    /** As many as fit a message with room to spare, the longest of them included. */
    private static final int ON_A_PAGE = 8;

    /** Less than a control takes, since a button's label may have words of its own around it. */
    private static final int LONGEST_LABEL = 70;

    private final Words words;
    private final Bank bank;

    public HitList(Words words, Bank bank) {
        this.words = words;
        this.bank = bank;
    }

    /** How many pages so many hits take. */
    public static int pages(int hits) {
        return (hits + ON_A_PAGE - 1) / ON_A_PAGE;
    }

    /** One page of them, with a way to practise each. */
    public Message page(List<Question> hits, int page, String wanted, Optional<String> meant) {
        var shown = hits.subList(page * ON_A_PAGE, Math.min(hits.size(), (page + 1) * ON_A_PAGE));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("search.title", Map.of("questions", hits.size()))));
        blocks.add(new Block.Paragraph(
                meant.map(other -> words.line("search.meant", Map.of("words", wanted, "meant", other)))
                        .orElseGet(() -> words.line("search.words", Map.of("words", wanted)))));
        blocks.add(new Block.Bullets(shown.stream().map(this::item).toList()));
        if (pages(hits.size()) > 1) {
            blocks.add(
                    new Block.Note(words.line("page.number", Map.of("number", page + 1, "all", pages(hits.size())))));
        }
        return Message.of(blocks).with(pick(words.plain("search.pick"), shown));
    }

    /** A select of questions to practise. */
    public static Control pick(String placeholder, List<Question> questions) {
        return new Control.Select(
                Action.PRACTISE_FOUND.token(), placeholder, choices(questions), 1, Action.PRACTISE_FOUND.effect());
    }

    static List<Control.Choice> choices(List<Question> questions) {
        return questions.stream()
                .map(question -> new Control.Choice(question.id().value(), label(title(question)), false))
                .toList();
    }

    /** The topics that there are, as people read them. */
    public String topics() {
        return bank.catalogue().stream()
                .map(TopicInfo::topic)
                .map(topic -> TopicName.of(topic, bank, words))
                .collect(Collectors.joining(", "));
    }

    /** As much of a text as fits a control. */
    public static String label(String text) {
        return Gist.cut(text, LONGEST_LABEL);
    }

    List<Span> item(Question question) {
        return words.line(
                "search.hit",
                Map.of("question", title(question), "about", new QuestionCard(words, bank).about(question)));
    }

    /** The beginning of the prompt, which is all the title that a question has. */
    private static String title(Question question) {
        var gist = Gist.of(question.prompt());
        return gist.isBlank() ? question.id().value() : gist;
    }
}
