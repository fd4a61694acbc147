package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.picture.Drawing;
import dev.prepbot.bot.picture.Pictures;
import java.time.Duration;
import java.util.List;

/** The flows by which a server's questions come by themselves. */
public final class ScheduleFlows {

    private ScheduleFlows() {}

    /**
     * All of them, in the order in which help lists their commands.
     *
     * @param catchUp how late a post may still be made, at most 12 hours; what is later is skipped and told to staff
     */
    public static List<Flow> of(Tools tools, Lexicon lexicon, Platforms platforms, Drawing drawing, Duration catchUp) {
        var desk = new Desk(tools, lexicon, platforms, new Pictures(drawing), catchUp);
        return List.of(
                new ScheduleAdd(desk),
                new ScheduleList(desk),
                new ScheduleEdit(desk),
                new OneSchedule(desk, "pause", new ScheduleSwitch(desk, false)),
                new OneSchedule(desk, "resume", new ScheduleSwitch(desk, true)),
                new ScheduleSkip(desk),
                new OneSchedule(desk, "preview", new SchedulePreview(desk)),
                new SchedulePostNow(desk),
                new OneSchedule(desk, "remove", new ScheduleRemove()),
                new SettingsShow(desk),
                new SettingsSet(desk),
                new SettingsCheck(desk),
                new DuePosts(desk),
                new DueReveals(desk),
                new PostOutcomes(desk),
                new FirstDay(desk),
                new Parting(desk));
    }
}
