package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Listed;
import java.util.List;
import java.util.Map;

/** A command that does one thing with one schedule, and takes nothing but which one. */
final class OneSchedule implements Flow.OnCommand {

    /** What is done with the schedule that is meant. */
    interface Deed {
        List<Intention> done(Turn turn, Records records, Listed listed);
    }

    private final SchedulePick pick;
    private final String name;
    private final Deed deed;

    /** @param name the command's own, after {@code schedule} */
    OneSchedule(Desk desk, String name, Deed deed) {
        this.pick = new SchedulePick(desk);
        this.name = name;
        this.deed = deed;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "schedule " + name,
                words.plain("command.schedule-" + name),
                List.of(SchedulePick.option(words)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return pick.suggest(who, typed);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return pick.keep(turn, options, (records, listed) -> deed.done(turn, records, listed));
    }
}
