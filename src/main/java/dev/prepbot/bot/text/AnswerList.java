package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.QuestionId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the answers look that someone gave.
 *
 * @param zone in which their days are told
 */
public record AnswerList(Words words, Bank bank, ZoneId zone) {

    /** As many as fit a message with room to spare, the longest of them included. */
    private static final int ON_A_PAGE = 8;

    private static final int LONGEST_LABEL = 70;

    /** How many pages so many answers take. */
    public static int pages(int answers) {
        return (answers + ON_A_PAGE - 1) / ON_A_PAGE;
    }

    /** Whether an answer has to do with words that were typed: all of them stand in it, its question or its topic. */
    public boolean isAbout(Attempt attempt, String typed) {
        var topic = bank.find(attempt.question())
                .map(question -> TopicName.of(question.topic(), bank, words))
                .orElse("");
        var text =
                lower(String.join(" ", title(attempt.question()), topic, prompt(attempt.question()), attempt.answer()));
        return List.of(lower(typed).strip().split("\\s+")).stream().allMatch(text::contains);
    }

    /** One page of them, with a way to read each. */
    public Message page(List<Attempt> answers, int page, String wanted) {
        var shown = answers.subList(page * ON_A_PAGE, Math.min(answers.size(), (page + 1) * ON_A_PAGE));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("answers.title", Map.of("answers", answers.size()))));
        if (!wanted.isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("answers.words", Map.of("words", wanted))));
        }
        blocks.add(new Block.Bullets(shown.stream().map(this::item).toList()));
        if (pages(answers.size()) > 1) {
            blocks.add(new Block.Note(
                    words.line("page.number", Map.of("number", page + 1, "all", pages(answers.size())))));
        }
        var choices = shown.stream()
                .map(answer -> new Control.Choice(String.valueOf(answer.id()), label(answer), false))
                .toList();
        return Message.of(blocks)
                .with(new Control.Select(
                        Action.MY_ANSWER.token(), words.plain("answers.pick"), choices, 1, Action.MY_ANSWER.effect()));
    }

    /** All of one: the question, what they said, and what it covered. */
    public Message whole(Attempt answer) {
        var question = bank.find(answer.question());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("answers.one", Map.of("date", date(answer)))));
        question.ifPresentOrElse(
                known -> {
                    blocks.add(new Block.Note(new QuestionCard(words, bank).about(known)));
                    blocks.addAll(Markup.blocks(known.asked()));
                },
                () -> blocks.add(new Block.Paragraph(words.line(
                        "answers.question-gone",
                        Map.of("question", answer.question().value())))));
        blocks.add(new Block.Paragraph(words.line("answers.said")));
        blocks.add(new Block.Quote(List.of(new Span.Plain(answer.answer()))));
        blocks.addAll(new Feedback(words).blocks(answer.grade()));
        var message = Message.of(blocks);
        return question.isEmpty()
                ? message
                : message.with(new Control.Button(
                        Action.PRACTISE_FOUND.token(answer.question().value()),
                        words.plain("button.practise-again"),
                        Style.PRIMARY,
                        Action.PRACTISE_FOUND.effect()));
    }

    /** The date on which an answer was given, where it was given. */
    public String date(Attempt answer) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(zone)
                .format(answer.at());
    }

    private List<Span> item(Attempt answer) {
        return words.line(
                answer.grade().inEarnest() ? "answers.item" : "answers.item-uncounted",
                Map.of(
                        "date", date(answer),
                        "question", title(answer.question()),
                        "score",
                                new ProgressCard(words, bank)
                                        .percent(answer.grade().score())));
    }

    private String label(Attempt answer) {
        return Gist.cut(date(answer) + " · " + title(answer.question()), LONGEST_LABEL);
    }

    private String title(QuestionId id) {
        var gist = Gist.of(prompt(id));
        return gist.isBlank() ? id.value() : gist;
    }

    private String prompt(QuestionId id) {
        return bank.find(id).map(question -> question.prompt()).orElse("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
