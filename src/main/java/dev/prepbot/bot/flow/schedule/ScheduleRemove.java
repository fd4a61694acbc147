package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.daily.Listed;
import java.util.List;
import java.util.Map;

/** {@code /schedule remove}: ends a schedule for good; what it posted stays. */
final class ScheduleRemove implements OneSchedule.Deed {

    @Override
    public List<Intention> done(Turn turn, Records records, Listed listed) {
        records.schedules().remove(listed.schedule().id());
        var words = turn.words();
        return turn.replyJustYou(Message.of(new Block.Paragraph(
                words.line("schedule.removed", Map.of("schedule", new ScheduleName(listed).line(words))))));
    }
}
