package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.goal.GoalProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far someone is with their goal, in words. */
public record GoalText(Words words) {

    /** All of it. */
    public List<Block> blocks(GoalProgress progress) {
        var blocks = new ArrayList<Block>();
        progress.goal().daysAWeek().ifPresent(wanted -> blocks.add(new Block.Paragraph(week(progress, wanted))));
        progress.goal().questionsADay().ifPresent(wanted -> blocks.add(new Block.Paragraph(day(progress, wanted))));
        return blocks;
    }

    /** What changed from one look to the next, on one line; nothing if nothing did. */
    public List<Block> gained(GoalProgress before, GoalProgress now) {
        var line = new ArrayList<Span>();
        if (now.questions() > before.questions()) {
            now.goal().questionsADay().ifPresent(wanted -> line.addAll(day(now, wanted)));
        }
        if (now.days() > before.days()) {
            if (!line.isEmpty()) {
                line.add(new Span.Plain(" "));
            }
            now.goal().daysAWeek().ifPresent(wanted -> line.addAll(week(now, wanted)));
        }
        return line.isEmpty() ? List.of() : List.of(new Block.Paragraph(line));
    }

    private List<Span> week(GoalProgress progress, int wanted) {
        return words.line(
                progress.weekReached() ? "goal.week-reached" : "goal.week",
                Map.of("days", progress.days(), "wanted", wanted));
    }

    private List<Span> day(GoalProgress progress, int wanted) {
        return words.line(
                progress.dayReached() ? "goal.day-reached" : "goal.day",
                Map.of("questions", progress.questions(), "wanted", wanted));
    }
}
