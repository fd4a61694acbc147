package dev.prepbot.bot.flow.streak;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.streak.StreakRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of streaks with the numbers that are in force. */
record PublishedRules(Words words) {

    Message message() {
        var milestones = StreakRules.MILESTONES.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var lines = Stream.of(
                        words.line("streak-rules.day"),
                        words.line(
                                "streak-rules.freezes",
                                Map.of("every", StreakRules.FREEZE_EVERY, "most", StreakRules.MOST_FREEZES)),
                        words.line(
                                "streak-rules.days-off",
                                Map.of(
                                        "most", StreakRules.MOST_DAYS_OFF,
                                        "longest", StreakRules.LONGEST_VACATION)),
                        words.line(
                                "streak-rules.repair",
                                Map.of(
                                        "hours", StreakRules.REPAIR_WITHIN.toHours(),
                                        "questions", StreakRules.REPAIR_QUESTIONS,
                                        "shortest", StreakRules.SHORTEST_REPAIRED)),
                        words.line("streak-rules.zones"),
                        words.line("streak-rules.milestones", Map.of("milestones", milestones)))
                .toList();
        return Message.of(List.of(new Block.Heading(words.line("streak-rules.title")), new Block.Bullets(lines)));
    }
}
