package dev.prepbot.bank;

import dev.prepbot.prep.question.Bank;
import java.util.List;

/** What came of loading the question files: a bank, or everything that stands in its way. */
public sealed interface Loaded {

    /**
     * All files are in order.
     *
     * @param replacements what packs have instead of others' questions and guides
     */
    record Good(Bank bank, List<Replacement> replacements) implements Loaded {
        public Good {
            replacements = List.copyOf(replacements);
        }
    }

    /** At least one file is not in order; every problem of every file is here. */
    record Bad(List<Problem> problems) implements Loaded {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
