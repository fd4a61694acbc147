package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Plan;
import dev.prepbot.prep.daily.PoolLevel;
import dev.prepbot.prep.daily.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a schedule looks to its admins. */
record ScheduleCard(Desk desk, Words words, Records records, Instant now) {

    private static final int NEXT = 3;

    /** What was done, the schedule as it is now, and its next posts. */
    Message after(List<Span> done, Listed listed) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(done));
        blocks.addAll(full(listed));
        return Message.of(blocks);
    }

    /** The schedule and its next posts. */
    List<Block> full(Listed listed) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(new ScheduleName(listed).line(words)));
        blocks.add(new Block.Bullets(details(listed)));
        blocks.addAll(next(listed));
        return blocks;
    }

    /** The name and the next posts, for lists. */
    List<Block> brief(Listed listed) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(new ScheduleName(listed).line(words)));
        blocks.addAll(next(listed));
        return blocks;
    }

    private List<List<Span>> details(Listed listed) {
        var schedule = listed.schedule();
        var details = new ArrayList<List<Span>>();
        var channel = schedule.where().channel();
        var what = schedule.what().or(records.tracks().of(channel));
        var level =
                PoolLevel.of(desk.bank().in(what.pool()), records.deliveries().used(channel));
        details.add(words.line(
                "schedule.about", Map.of("what", shown(what), "unused", level.unused(), "size", level.size())));
        if (schedule.how().ping() instanceof Ping.People those) {
            those.people().stream()
                    .map(person -> words.line("schedule.mentions", Map.of("whom", new Span.Mention(person))))
                    .forEach(details::add);
        } else if (schedule.how().ping() instanceof Ping.Role) {
            details.add(words.line("schedule.mentions", Map.of("whom", words.plain("schedule.a-role"))));
        }
        if (schedule.how().ownThread()) {
            details.add(words.line("schedule.own-thread"));
        }
        schedule.how()
                .revealAfter()
                .ifPresent(wait -> details.add(words.line("schedule.reveal", Map.of("hours", wait.toHours()))));
        return details;
    }

    private String shown(What what) {
        return new TrackOptions(desk.bank(), words).shown(what.topics(), what.level());
    }

    private List<Block> next(Listed listed) {
        var schedule = listed.schedule();
        if (!schedule.active()) {
            return List.of(new Block.Note(words.line("schedule.paused", Map.of())));
        }
        var times = new Times(words);
        var next = Plan.next(schedule, records.deliveries(), now, NEXT).stream()
                .map(time -> List.of(times.moment(time.at(), schedule.when().zone())))
                .toList();
        return List.of(new Block.Note(words.line("schedule.next")), new Block.Bullets(next));
    }
}
