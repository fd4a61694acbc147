package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code /schedule pause}: no posts until it is resumed; nothing else about it changes. {@code /schedule resume}: posts
 * again from now on; what fell into the pause stays without a post.
 */
final class ScheduleSwitch implements Flow.OnCommand {

    private final Desk desk;
    private final SchedulePick pick;
    private final boolean on;

    private ScheduleSwitch(Desk desk, boolean on) {
        this.desk = desk;
        this.pick = new SchedulePick(desk);
        this.on = on;
    }

    static ScheduleSwitch pausing(Desk desk) {
        return new ScheduleSwitch(desk, false);
    }

    static ScheduleSwitch resuming(Desk desk) {
        return new ScheduleSwitch(desk, true);
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                on ? "schedule resume" : "schedule pause",
                words.plain(on ? "command.schedule-resume" : "command.schedule-pause"),
                List.of(SchedulePick.option(words)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Person person, Place place, String option, String typed) {
        return pick.suggest(person, place, typed);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return pick.keep(turn, options, (records, listed) -> {
            boolean before = listed.schedule().active() == on;
            var changed = switched(listed.schedule(), turn.now());
            records.schedules().put(changed);
            var done = turn.words().line(done(before));
            return turn.replyJustYou(
                    new ScheduleCard(desk, turn.words(), records, turn.now()).after(done, listed.with(changed)));
        });
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
