package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Intention;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Schedule;
import java.time.Instant;
import java.util.List;

/**
 * {@code /schedule pause}: no posts until it is resumed; nothing else about it changes. {@code /schedule resume}: posts
 * again from now on; what fell into the pause stays without a post.
 */
record ScheduleSwitch(Desk desk, boolean on) implements OneSchedule.Deed {

    @Override
    public List<Intention> done(Turn turn, Records records, Listed listed) {
        boolean before = listed.schedule().active() == on;
        var changed = switched(listed.schedule(), turn.now());
        records.schedules().put(changed);
        var done = turn.words().line(done(before));
        return turn.replyJustYou(
                new ScheduleCard(desk, turn.words(), records, turn.now()).after(done, listed.with(changed)));
    }

    private Schedule switched(Schedule schedule, Instant now) {
        return on ? schedule.resumed(now) : schedule.paused();
    }

    private String done(boolean before) {
        if (on) {
            return before ? "schedule.resumed-before" : "schedule.resumed";
        }
        return before ? "schedule.paused-before" : "schedule.paused-now";
    }
}
