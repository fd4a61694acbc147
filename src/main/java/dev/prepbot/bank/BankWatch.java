package dev.prepbot.bank;

import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Watches directories of question files and puts them in force again when they changed.
 *
 * <p>It compares times and sizes at each look. The operating system's own notices would come sooner, but not at all
 * from network drives, and not for a directory that was replaced as a whole. Files count as settled when two looks in a
 * row see the same, so that an editor or a copy under way is left to finish.
 */
public final class BankWatch {

    private final List<Path> directories;
    private final Set<Problem> told = new HashSet<>();
    private Fingerprint loaded;
    private Fingerprint seen;

    private BankWatch(List<Path> directories, Fingerprint atFirst) {
        this.directories = List.copyOf(directories);
        loaded = atFirst;
        seen = atFirst;
    }

    /** Begins to watch; call it before the files are first read, so that no change falls in between. */
    public static BankWatch of(List<Path> directories) {
        return new BankWatch(directories, Fingerprint.of(directories));
    }

    /** Looks once, and reloads the bank if the files changed and then settled; tells what became of it. */
    public synchronized Optional<BankNews> look(ReloadingBank bank) {
        var now = Fingerprint.of(directories);
        boolean settled = now.equals(seen);
        seen = now;
        if (!settled || now.equals(loaded)) {
            return Optional.empty();
        }
        loaded = now;
        var before = bank.get();
        return Optional.of(news(before, bank.reload(), bank.get()));
    }

    private BankNews news(Bank before, List<Problem> problems, Bank now) {
        if (problems.isEmpty()) {
            told.clear();
            return BankNews.Reloaded.from(before, now);
        }
        var untold = problems.stream().filter(told::add).toList();
        return new BankNews.Kept(now.size(), problems.size(), untold);
    }
}
