package dev.prepbot.bot.flow;

import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Block;
import dev.prepbot.prep.streak.Streak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said about a streak after an answer. */
record StreakLine(Turn turn) {

    List<Block> after(Streak before, Streak after) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(turn.words().line(key(before, after), Map.of("days", after.current()))));
        if (!turn.zoneKnown()) {
            blocks.add(new Block.Note(turn.words().line("streak.zone-unknown")));
        }
        return blocks;
    }

    /** What is said where nothing new was counted. */
    List<Block> stands(Streak streak) {
        return List.of(new Block.Paragraph(turn.words().line("streak.stands", Map.of("days", streak.current()))));
    }

    private String key(Streak before, Streak after) {
        if (after.current() == before.currentAt(turn.now(), turn.zone())) {
            return "streak.counted-already";
        }
        return after.current() == 1 ? "streak.begins" : "streak.grows";
    }
}
