package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.prep.streak.Streak;
import java.time.ZoneId;
import java.util.Map;

/** How a streak that broke comes back. */
public record RepairText(Words words) {

    public Block of(Streak.Repair repair, ZoneId zone) {
        return new Block.Paragraph(words.line(
                "streak.repair",
                Map.of(
                        "days", repair.days(),
                        "questions", repair.questions(),
                        "until", new Dates(words).moment(repair.until(), zone))));
    }
}
