package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.bot.text.ReviewText;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Wish;
import dev.prepbot.prep.review.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a person what is due for review, the least likely to be recalled first, or says that nothing is. */
public final class Reviewing {

    private final Tools tools;

    public Reviewing(Tools tools) {
        this.tools = tools;
    }

    /** Where a person stands on a local day. */
    private record Standing(LocalDate today, List<Card> due, int done, int cap) {}

    /**
     * The next question, or why there is none.
     *
     * @param lead what is said above it
     */
    public Spoken next(Records records, Turn turn, List<Block> lead) {
        var today = LocalDate.ofInstant(turn.now(), turn.zone());
        var reviews = records.reviews();
        var standing = new Standing(
                today,
                reviews.due(turn.person(), today).stream()
                        .filter(this::stillAsked)
                        .sorted(Card.mostUrgentOn(today))
                        .toList(),
                reviews.reviewedOn(turn.person(), today),
                reviews.cap(turn.person()));
        if (standing.due().isEmpty()) {
            return nothing(turn, lead, today, records);
        }
        return standing.done() >= standing.cap() ? enough(turn, lead, standing) : ask(records, turn, lead, standing);
    }

    private boolean stillAsked(Card card) {
        return tools.bank().get().find(card.question()).isPresent();
    }

    private Spoken ask(Records records, Turn turn, List<Block> lead, Standing standing) {
        var card = standing.due().get(0);
        var question = tools.bank().get().find(card.question()).orElseThrow();
        var asking = asking(turn, question);
        records.askings().add(asking);
        var words = turn.words();
        var id = asking.id();
        var bury = Action.BURY.button(words, Style.PLAIN, id.value());
        var more = Action.MORE.button(words, Style.PLAIN, question.id().value());
        var asked =
                new QuestionCard(words, tools.bank().get()).asked("review.title", question, id, List.of(bury, more));
        var blocks = new ArrayList<>(lead);
        blocks.addAll(asked.blocks());
        blocks.add(new Block.Note(words.line(
                "review.progress",
                Map.of(
                        "due", standing.due().size(),
                        "done", standing.done(),
                        "cap", standing.cap(),
                        "days", card.days(standing.today())))));
        return Spoken.of(turn.replyJustYou(new Message(blocks, asked.rows())));
    }

    private Asking asking(Turn turn, Question question) {
        return new Asking(
                new AskingId(tools.ids().next()),
                question.id(),
                Mode.REVIEW,
                turn.place(),
                new Wish(Optional.of(question.topic()), Optional.empty()),
                Optional.of(turn.person()),
                turn.now());
    }

    private static Spoken enough(Turn turn, List<Block> lead, Standing standing) {
        var values = Map.of("cap", standing.cap(), "due", standing.due().size());
        return say(turn, lead, new Block.Paragraph(turn.words().line("review.enough", values)));
    }

    /** What is buried comes tomorrow, whatever day it was due. */
    private Spoken nothing(Turn turn, List<Block> lead, LocalDate today, Records records) {
        var next = records.reviews().of(turn.person()).stream()
                .filter(this::stillAsked)
                .map(card -> card.dueOn(today) ? today.plusDays(1) : card.due())
                .min(LocalDate::compareTo);
        var text = new ReviewText(turn.words(), today);
        var line = next.map(day -> turn.words().line("review.nothing", Map.of("when", text.when(day))))
                .orElseGet(() -> turn.words().line("review.no-cards"));
        return say(turn, lead, new Block.Paragraph(line));
    }

    private static Spoken say(Turn turn, List<Block> lead, Block block) {
        var blocks = new ArrayList<>(lead);
        blocks.add(block);
        var practise = Action.PRACTISE.button(turn.words(), "button.practise-any", Style.PRIMARY);
        return Spoken.of(turn.replyJustYou(Message.of(blocks).with(practise)));
    }
}
