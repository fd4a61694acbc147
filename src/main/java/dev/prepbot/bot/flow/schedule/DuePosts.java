package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.daily.Delivery;
import dev.prepbot.prep.daily.Delivery.Why;
import dev.prepbot.prep.daily.Due;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Plan;
import dev.prepbot.prep.daily.ScheduleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the posts whose time has come, each schedule's in a turn of its own, and tells staff which were missed. */
final class DuePosts implements Flow.OnTime {

    private final Desk desk;

    DuePosts(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        var due = desk.tools()
                .ledger()
                .read(records -> Plan.due(records.schedules().active(), records.deliveries(), now, desk.catchUp()));
        var posts = new LinkedHashSet<ScheduleId>();
        var missed = new LinkedHashSet<ServerId>();
        for (var one : due) {
            if (one instanceof Due.Post) {
                posts.add(one.schedule().id());
            } else {
                missed.add(one.schedule().where().server());
            }
        }
        var works = new ArrayList<Function<Records, Spoken>>();
        missed.forEach(server -> works.add(records -> Spoken.of(skip(records, server, now))));
        posts.forEach(schedule -> works.add(records -> Spoken.of(post(records, schedule, now))));
        return works;
    }

    private List<Intention> post(Records records, ScheduleId id, Instant now) {
        var said = new ArrayList<Intention>();
        records.schedules().find(id).ifPresent(listed -> {
            for (var due : due(records, listed, now)) {
                if (due instanceof Due.Post) {
                    said.addAll(new Posting(desk).post(records, listed, due.key(), now));
                }
            }
            catchUp(records, listed, now);
        });
        return said;
    }

    /** Marks all that a server missed and tells its staff in one message. */
    private List<Intention> skip(Records records, ServerId server, Instant now) {
        var missed = new ArrayList<Missed>();
        for (var listed : records.schedules().of(server)) {
            var dates = due(records, listed, now).stream()
                    .filter(Due.Missed.class::isInstance)
                    .filter(due -> records.deliveries()
                            .claim(Delivery.skipped(
                                    due.key(), listed.schedule().where().channel(), Why.MISSED, now)))
                    .toList();
            if (!dates.isEmpty()) {
                missed.add(new Missed(listed, dates));
                catchUp(records, listed, now);
            }
        }
        return missed.isEmpty()
                ? List.of()
                : new Staff(desk.lexicon()).tell(records, missed.get(0).listed(), words -> summary(words, missed));
    }

    /** What one schedule missed, in order. */
    private record Missed(Listed listed, List<Due> dates) {

        List<Span> line(Words words) {
            var times = new Times(words);
            return words.line(
                    dates.size() == 1 ? "staff.missed-one" : "staff.missed-many",
                    Map.of(
                            "schedule", new ScheduleName(listed).line(words),
                            "posts", dates.size(),
                            "first", times.date(dates.get(0).date()),
                            "last", times.date(dates.get(dates.size() - 1).date())));
        }
    }

    private Message summary(Words words, List<Missed> missed) {
        return Message.of(List.of(
                new Block.Paragraph(words.line("staff.missed")),
                new Block.Bullets(missed.stream().map(one -> one.line(words)).toList()),
                new Block.Paragraph(words.line(
                        "staff.missed-why", Map.of("hours", desk.catchUp().toHours())))));
    }

    private List<Due> due(Records records, Listed listed, Instant now) {
        return Plan.due(List.of(listed.schedule()), records.deliveries(), now, desk.catchUp());
    }

    private static void catchUp(Records records, Listed listed, Instant now) {
        records.schedules().put(Plan.caughtUp(listed.schedule(), records.deliveries(), now));
    }
}
