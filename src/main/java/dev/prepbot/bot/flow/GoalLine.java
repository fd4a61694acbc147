package dev.prepbot.bot.flow;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.GoalText;
import dev.prepbot.chat.Block;
import dev.prepbot.prep.goal.GoalProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said about a goal after an answer: something only if the answer brought the person nearer to it. */
public record GoalLine(Turn turn, Optional<GoalProgress> then) {

    /** To be called within the transaction of an answer, before it is kept. */
    static GoalLine before(Turn turn, Records records) {
        return new GoalLine(turn, progress(turn, records));
    }

    /** How far someone is; empty if they have no goal. */
    public static Optional<GoalProgress> progress(Turn turn, Records records) {
        var today = LocalDate.ofInstant(turn.now(), turn.zone());
        return records.goals()
                .of(turn.person())
                .map(goal -> GoalProgress.of(
                        goal, records.attempts().questionsByDay(turn.person(), GoalProgress.weekOf(today)), today));
    }

    /** To be called in the same transaction, when the answer is kept. */
    List<Block> after(Records records) {
        return then.flatMap(
                        before -> progress(turn, records).map(now -> new GoalText(turn.words()).gained(before, now)))
                .orElse(List.of());
    }
}
