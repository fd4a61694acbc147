package dev.prepbot.app;

import dev.prepbot.bank.BankNews;
import dev.prepbot.bank.BankWatch;
import dev.prepbot.bank.Problem;
import dev.prepbot.bank.ReloadingBank;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether question files changed, and logs what became of it. */
final class QuestionTicker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(QuestionTicker.class);

    private final BankWatch watch;
    private final ReloadingBank bank;
    private final ScheduledExecutorService executor;

    private QuestionTicker(BankWatch watch, ReloadingBank bank) {
        this.watch = watch;
        this.bank = bank;
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "questions");
            thread.setDaemon(true);
            return thread;
        });
    }

    static QuestionTicker start(BankWatch watch, ReloadingBank bank) {
        var ticker = new QuestionTicker(watch, bank);
        var unused = ticker.executor.scheduleWithFixedDelay(ticker::tick, 1, 1, TimeUnit.SECONDS);
        return ticker;
    }

    private void tick() {
        try {
            watch.look(bank).ifPresent(QuestionTicker::tell);
        } catch (RuntimeException e) {
            log.error("the questions could not be read again; those before stay in force", e);
        }
    }

    private static void tell(BankNews news) {
        if (news instanceof BankNews.Reloaded now) {
            log.info("{} questions, +{} \u2212{} ~{}", now.questions(), now.added(), now.removed(), now.changed());
        } else if (news instanceof BankNews.Kept kept) {
            kept.untold().stream().map(Problem::inWords).forEach(line -> log.warn("{}", line));
            log.warn(
                    "the question files have problems ({}): the {} questions from before stay in force",
                    kept.problems(),
                    kept.questions());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
