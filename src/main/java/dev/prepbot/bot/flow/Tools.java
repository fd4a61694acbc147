package dev.prepbot.bot.flow;

import dev.prepbot.bot.Ids;
import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.flow.model.Judging;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.prep.streak.StreakCache;
import java.util.random.RandomGenerator;

/**
 * What flows work with.
 *
 * @param ledger for looks before a decision; what is kept goes through the decision
 * @param random safe for use by several threads
 */
public record Tools(
        Ledger ledger, CurrentBank bank, Judging judging, StreakCache streaks, Ids ids, RandomGenerator random) {

    /** Tools that grade here alone. */
    public Tools(Ledger ledger, CurrentBank bank, Grader grader, StreakCache streaks, Ids ids, RandomGenerator random) {
        this(ledger, bank, new Judging(ledger, grader), streaks, ids, random);
    }
}
