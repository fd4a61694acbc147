package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.prep.grading.GradedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says by what an answer was graded, and why not by a model where one was meant to. */
record GradedByText(Words words) {

    List<Block> blocks(String gradedBy) {
        var by = GradedBy.read(gradedBy);
        var values = Map.of("model", by.model().orElse(""));
        var blocks = new ArrayList<Block>();
        by.instead().ifPresent(reason -> blocks.add(new Block.Note(words.line("graded-here." + reason, values))));
        blocks.add(new Block.Note(words.line("graded-by." + by.method(), values)));
        return blocks;
    }
}
