package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.text.Pages;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.daily.Delivery;
import dev.prepbot.prep.daily.Delivery.Why;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.PoolLevel;
import dev.prepbot.prep.daily.Reveal;
import dev.prepbot.prep.daily.Schedule;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Rotation;
import dev.prepbot.prep.question.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one post of a schedule: claims it, draws its question and says it, all in one transaction. */
record Posting(Desk desk) {

    /** The questions that a schedule may ask. */
    List<Question> candidates(Records records, Schedule schedule) {
        var track = records.tracks().of(schedule.where().channel());
        return desk.bank().in(schedule.what().or(track).pool());
    }

    /** What is to be said; nothing if the post has been claimed before. */
    List<Intention> post(Records records, Listed listed, DeliveryKey key, Instant now) {
        var candidates = candidates(records, listed.schedule());
        if (candidates.isEmpty()) {
            return withoutQuestion(records, listed, key, now);
        }
        var schedule = listed.schedule();
        var channel = schedule.where().channel();
        var settings = records.servers().of(schedule.where().server());
        var day = LocalDate.ofInstant(now, settings.dayZone());
        var used = records.deliveries().used(channel);
        var known = known(records, schedule, day, candidates);
        var asking = known.orElseGet(() -> asking(schedule, drawn(candidates, used), now));
        if (!records.deliveries().claim(Delivery.claimed(key, channel, asking.id(), now))) {
            return List.of();
        }
        if (known.isEmpty()) {
            records.askings().add(asking);
            records.askings().fixDaily(channel, day, asking.id());
        }
        schedule.how().revealAt(now).ifPresent(at -> records.reveals().await(new Reveal(key, channel, at)));
        var question = desk.bank().find(asking.question()).orElseThrow();
        var words = desk.lexicon().in(settings.speech());
        var card = new QuestionCard(words, desk.bank()).daily(question, asking.id());
        var said = new ArrayList<>(posts(new Subject(Subject.Part.DAILY, key), schedule, card));
        said.addAll(warning(records, listed, candidates, used, question.id()));
        return said;
    }

    /** What has been asked for in the channel today but not been posted is posted, so that all have the same. */
    private static Optional<Asking> known(
            Records records, Schedule schedule, LocalDate day, List<Question> candidates) {
        return records.askings()
                .daily(schedule.where().channel(), day)
                .filter(asking -> candidates.stream().anyMatch(fits -> fits.id().equals(asking.question())))
                .filter(asking -> !records.deliveries().posted(asking.id()));
    }

    private Question drawn(List<Question> candidates, List<QuestionId> used) {
        return Rotation.next(candidates, used, desk.tools().random()).orElseThrow();
    }

    private Asking asking(Schedule schedule, Question question, Instant now) {
        return new Asking(
                new AskingId(desk.tools().ids().next()),
                question.id(),
                Mode.DAILY,
                schedule.where().channel(),
                Wish.ANY,
                Optional.empty(),
                now);
    }

    /** The first page notifies, the last one has the buttons and decides whether the post stands. */
    private static List<Intention> posts(Subject subject, Schedule schedule, Message card) {
        var pages = Pages.of(card);
        var posts = new ArrayList<Intention>();
        for (int i = 0; i < pages.size(); i++) {
            posts.add(new Intention.Post(
                    i == pages.size() - 1 ? subject.toString() : "",
                    schedule.where().channel(),
                    pages.get(i),
                    i == 0 ? schedule.how().ping() : new Ping.Nobody()));
        }
        return posts;
    }

    private List<Intention> withoutQuestion(Records records, Listed listed, DeliveryKey key, Instant now) {
        var skipped = Delivery.skipped(key, listed.schedule().where().channel(), Why.NO_QUESTION, now);
        if (!records.deliveries().claim(skipped)) {
            return List.of();
        }
        return new Staff(desk.lexicon())
                .tell(
                        records,
                        listed,
                        words -> Message.of(
                                new Block.Paragraph(words.line("staff.no-question", Staff.about(words, listed)))));
    }

    private List<Intention> warning(
            Records records, Listed listed, List<Question> candidates, List<QuestionId> used, QuestionId next) {
        var now = new ArrayList<>(used);
        now.add(0, next);
        var level = PoolLevel.of(candidates, now);
        if (!level.warnsAfter(PoolLevel.of(candidates, used))) {
            return List.of();
        }
        return new Staff(desk.lexicon())
                .tell(
                        records,
                        listed,
                        words -> Message.of(new Block.Paragraph(words.line(
                                "staff.pool-low",
                                Map.of(
                                        "schedule", new ScheduleName(listed).line(words),
                                        "unused", level.unused(),
                                        "size", level.size())))));
    }
}
