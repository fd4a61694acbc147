package dev.prepbot.bank;

import dev.prepbot.prep.question.Bank;
import java.util.List;

/** What became of question files that changed while the bot runs. */
public sealed interface BankNews {

    /**
     * All files are in order and in force.
     *
     * @param questions how many there are now
     * @param added how many ids are new
     * @param removed how many ids are gone
     * @param changed how many questions say something else under the same id
     */
    record Reloaded(int questions, int added, int removed, int changed) implements BankNews {

        static Reloaded from(Bank before, Bank now) {
            int kept = 0;
            int changed = 0;
            for (var question : now.all()) {
                var old = before.find(question.id());
                kept += old.isPresent() ? 1 : 0;
                changed += old.isPresent() && !old.get().equals(question) ? 1 : 0;
            }
            return new Reloaded(now.size(), now.size() - kept, before.size() - kept, changed);
        }
    }

    /**
     * Some file is not in order, and the bank before stays in force.
     *
     * @param questions how many questions stay
     * @param problems how many problems there are
     * @param untold those among them that were not told since the files were last in order
     */
    record Kept(int questions, int problems, List<Problem> untold) implements BankNews {
        public Kept {
            untold = List.copyOf(untold);
        }
    }
}
