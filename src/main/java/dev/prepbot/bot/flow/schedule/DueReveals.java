package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.daily.GroupResult;
import dev.prepbot.bot.text.Pages;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.daily.Delivery;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Reveal;
import dev.prepbot.prep.question.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows the model answers whose time has come, once each. */
final class DueReveals implements Flow.OnTime {

    private final Desk desk;

    DueReveals(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        return desk.tools().ledger().read(records -> records.reveals().due(now)).stream()
                .<Function<Records, Spoken>>map(reveal -> {
                    var picture = picture(reveal);
                    return records -> Spoken.of(reveal(records, reveal, picture, now));
                })
                .toList();
    }

    /** How the group did, drawn before the transaction. */
    private Optional<Block> picture(Reveal reveal) {
        return desk.tools()
                .ledger()
                .read(records -> asked(records, reveal)
                        .flatMap(asking -> desk.bank()
                                .find(asking.question())
                                .flatMap(question -> new GroupResult(words(records, reveal))
                                        .picture(records, question, asking.id()))))
                .map(group -> desk.pictures().show(group, reveal.place().platform()));
    }

    private static Optional<Asking> asked(Records records, Reveal reveal) {
        return records.deliveries()
                .find(reveal.of())
                .flatMap(Delivery::asking)
                .flatMap(asking -> records.askings().find(asking));
    }

    /** The language of the server. */
    private Words words(Records records, Reveal reveal) {
        var speech = records.schedules()
                .find(reveal.of().schedule())
                .map(listed ->
                        records.servers().of(listed.schedule().where().server()).speech())
                .orElse(Locale.ENGLISH);
        return desk.lexicon().in(speech);
    }

    /** A schedule that was removed in the meantime says nothing more. */
    private List<Intention> reveal(Records records, Reveal reveal, Optional<Block> picture, Instant now) {
        var listed = records.schedules().find(reveal.of().schedule());
        if (!records.reveals().take(reveal.of()) || listed.isEmpty()) {
            return List.of();
        }
        if (reveal.at().isBefore(now.minus(desk.catchUp()))) {
            return tooLate(records, listed.get(), reveal);
        }
        return asked(records, reveal)
                .flatMap(asking -> desk.bank()
                        .find(asking.question())
                        .map(question -> show(reveal, answered(records, reveal, asking, question, picture))))
                .orElse(List.of());
    }

    /** The full answer, the best of the group's own that may be shown, and how the group did. */
    private Message answered(
            Records records, Reveal reveal, Asking asking, Question question, Optional<Block> picture) {
        var words = words(records, reveal);
        var card = new QuestionCard(words, desk.bank()).answered("daily.answer-title", question, asking.id());
        var blocks = new ArrayList<>(card.blocks());
        blocks.addAll(new GroupResult(words).best(records, asking.id()));
        picture.ifPresent(blocks::add);
        records.sharedAnswers().forget(asking.id());
        return new Message(blocks, card.rows());
    }

    private static List<Intention> show(Reveal reveal, Message answer) {
        var pages = Pages.of(answer);
        var posts = new ArrayList<Intention>();
        for (int i = 0; i < pages.size(); i++) {
            var subject = i == pages.size() - 1 ? new Subject(Subject.Part.REVEAL, reveal.of()).toString() : "";
            posts.add(new Intention.Post(subject, reveal.place(), pages.get(i), new Ping.Nobody()));
        }
        return posts;
    }

    private List<Intention> tooLate(Records records, Listed listed, Reveal reveal) {
        return new Staff(desk.lexicon())
                .tell(
                        records,
                        listed,
                        words -> Message.of(new Block.Paragraph(words.line(
                                "staff.reveal-missed",
                                Map.of(
                                        "schedule", new ScheduleName(listed).line(words),
                                        "date",
                                                new Times(words)
                                                        .date(reveal.of().date()))))));
    }
}
