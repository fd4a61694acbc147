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
import java.util.List;
import java.util.Map;

/** {@code /schedule resume}: posts again from now on; what fell into the pause stays without a post. */
final class ScheduleResume implements Flow.OnCommand {

    private final Desk desk;
    private final SchedulePick pick;

    ScheduleResume(Desk desk) {
        this.desk = desk;
        this.pick = new SchedulePick(desk);
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "schedule resume",
                words.plain("command.schedule-resume"),
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
            boolean before = listed.schedule().active();
            var changed = listed.schedule().resumed(turn.now());
            records.schedules().put(changed);
            var done = turn.words().line(before ? "schedule.resumed-before" : "schedule.resumed");
            return turn.replyJustYou(
                    new ScheduleCard(desk, turn.words(), records, turn.now()).after(done, listed.with(changed)));
        });
    }
}
