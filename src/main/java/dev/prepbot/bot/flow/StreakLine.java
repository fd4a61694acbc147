package dev.prepbot.bot.flow;

import dev.prepbot.bot.Turn;
import dev.prepbot.bot.flow.AnswerKeeping.Kept;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.bot.text.RepairText;
import dev.prepbot.chat.Block;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said about a streak after an answer. */
record StreakLine(Turn turn) {

    List<Block> after(Kept kept) {
        var blocks = new ArrayList<Block>();
        if (!kept.counts()) {
            blocks.add(paragraph("streak.not-counted", Map.of()));
            return blocks;
        }
        blocks.add(paragraph(key(kept), Map.of("days", kept.after().current())));
        aid(kept).forEach(blocks::add);
        StreakRules.reached(kept.before().longest(), kept.after().longest())
                .ifPresent(days -> blocks.add(paragraph("streak.milestone", Map.of("days", days))));
        kept.reward().filter(StreakReward::first).ifPresent(role -> blocks.add(paragraph("streak.role", Map.of())));
        if (!turn.zoneKnown()) {
            blocks.add(new Block.Note(turn.words().line("streak.zone-unknown")));
        }
        return blocks;
    }

    /** What is said where nothing new was counted. */
    List<Block> stands(Streak streak) {
        return List.of(new Block.Paragraph(turn.words().line("streak.stands", Map.of("days", streak.current()))));
    }

    /** Freezes that were used or earned, and a repair that is done or can be done. */
    private List<Block> aid(Kept kept) {
        var blocks = new ArrayList<Block>();
        var after = kept.after();
        boolean broke = kept.gap().broken().isPresent();
        var frozen = kept.gap().frozen();
        int left = after.aid().freezes();
        if (!broke && !frozen.isEmpty()) {
            blocks.add(paragraph(
                    "streak.frozen",
                    Map.of("dates", new Dates(turn.words()).dates(frozen), "freezes", frozen.size(), "left", left)));
        }
        if (left > (broke ? 0 : kept.before().aid().freezes() - frozen.size())) {
            blocks.add(paragraph("streak.freeze-earned", Map.of("left", left)));
        }
        after.repairAt(turn.now(), turn.zone())
                .map(repair -> new RepairText(turn.words()).of(repair, turn.zone()))
                .ifPresent(blocks::add);
        return blocks;
    }

    private Block paragraph(String key, Map<String, ?> values) {
        return new Block.Paragraph(turn.words().line(key, values));
    }

    private static String key(Kept kept) {
        if (!kept.grew()) {
            return "streak.counted-already";
        }
        if (kept.after().aid().repaired().isPresent()
                && !kept.after().aid().repaired().equals(kept.before().aid().repaired())) {
            return "streak.repaired";
        }
        return kept.after().current() == 1 ? "streak.begins" : "streak.grows";
    }
}
