package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.question.Rotation;
import java.util.ArrayList;
import java.util.List;

/** {@code /schedule preview}: what a post looks like, seen by the admin alone; the question is an example. */
record SchedulePreview(Desk desk) implements OneSchedule.Deed {

    @Override
    public List<Intention> done(Turn turn, Records records, Listed listed) {
        var schedule = listed.schedule();
        var used = records.deliveries().used(schedule.where().channel());
        var example = Rotation.next(
                new Posting(desk).candidates(records, schedule),
                used,
                desk.tools().random());
        var settings = records.servers().of(schedule.where().server());
        var blocks = new ArrayList<Block>();
        blocks.addAll(new ScheduleCard(desk, turn.words(), records, turn.now()).full(listed));
        if (example.isEmpty()) {
            blocks.add(new Block.Paragraph(turn.words().line("refused.schedule-nothing-fits")));
        } else {
            var card = new QuestionCard(desk.lexicon().in(settings.speech()), desk.bank());
            blocks.add(new Block.Note(turn.words().line("schedule.example")));
            blocks.addAll(card.asked("daily.title", example.get(), new AskingId("example"))
                    .blocks());
        }
        return turn.replyJustYou(Message.of(blocks));
    }
}
