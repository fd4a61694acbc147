package dev.prepbot.bank;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.CurrentBank;
import java.util.List;

/** The bank in force, replaced by a reload only if every file is in order. */
public final class ReloadingBank implements CurrentBank {

    private final QuestionFiles files;
    private volatile Bank bank;
    private volatile Runnable replaced = () -> {};

    /**
     * @param files what a reload reads
     * @param first the bank until then
     */
    public ReloadingBank(QuestionFiles files, Bank first) {
        this.files = files;
        bank = first;
    }

    @Override
    public Bank get() {
        return bank;
    }

    /** Has something done each time a new bank is in force, before {@link #reload()} returns. */
    public void whenReplaced(Runnable then) {
        replaced = then;
    }

    /** Reads the files again and puts their bank in force; with problems, which it returns, the old bank stays. */
    public synchronized List<Problem> reload() {
        var loaded = BankLoader.load(files);
        if (loaded instanceof Loaded.Bad bad) {
            return bad.problems();
        }
        bank = ((Loaded.Good) loaded).bank();
        replaced.run();
        return List.of();
    }
}
