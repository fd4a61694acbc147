package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Suggestion;
import java.util.List;
import java.util.Map;

/** {@code /schedule remove}: ends a schedule for good; what it posted stays. */
final class ScheduleRemove implements Flow.OnCommand {

    private final SchedulePick pick;

    ScheduleRemove(Desk desk) {
        this.pick = new SchedulePick(desk);
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "schedule remove",
                words.plain("command.schedule-remove"),
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
            records.schedules().remove(listed.schedule().id());
            var words = turn.words();
            return turn.replyJustYou(Message.of(new Block.Paragraph(
                    words.line("schedule.removed", Map.of("schedule", new ScheduleName(listed).line(words))))));
        });
    }
}
