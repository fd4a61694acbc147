package dev.prepbot.app;

import dev.prepbot.app.cli.Starter;
import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.BankWatch;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.Problem;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.bank.ReloadingBank;
import dev.prepbot.bot.Ledger;
import dev.prepbot.platform.playground.Playground;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.web.WebServer;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** A started prepbot; stops in the reverse order. */
final class Running implements Starter.Started {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private int port;

    private Running() {}

    /**
     * Starts everything.
     *
     * @throws CannotStart with what to mend
     */
    static Running start(Settings settings, Surroundings surroundings) {
        var running = new Running();
        try {
            running.open(settings, surroundings);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LoggerFactory.getLogger(Running.class).error("a part did not stop cleanly", e);
            }
        }
    }

    private void open(Settings settings, Surroundings surroundings) {
        var files = settings.questions().map(QuestionFiles::in).orElseGet(QuestionFiles::bundled);
        var watch = settings.questions().map(BankWatch::of);
        var loading = CompletableFuture.supplyAsync(() -> BankLoader.load(files));
        Ledger ledger = started(SqliteLedger.open(settings.data()));
        var playground = started(Playground.open(settings.data(), surroundings.clock(), surroundings.ids()));
        var questions = new ReloadingBank(files, bank(loading));
        var core = Core.over(ledger, questions, surroundings, settings.catchUp());
        parts.remove(ledger);
        started(core);
        core.connect(playground).toCompletableFuture().join();
        playground.connect(core.bot());
        started(Ticker.start(core.bot()));
        watch.ifPresent(directory -> started(QuestionTicker.start(directory, questions)));
        serve(settings, surroundings, playground);
    }

    private void serve(Settings settings, Surroundings surroundings, Playground playground) {
        try {
            var address = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), settings.playground().port());
            port = started(WebServer.start(address, Set.of(), playground.routes(), surroundings.ids()))
                    .port();
        } catch (UncheckedIOException e) {
            throw new CannotStart(
                    1,
                    "port " + settings.playground().port() + " cannot be used (" + e.getMessage()
                            + "). Stop what uses it, or choose another: --port 0 picks a free one.");
        }
    }

    private static Bank bank(CompletableFuture<Loaded> loading) {
        Loaded loaded;
        try {
            loaded = loading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the questions could not be loaded", e.getCause());
        }
        if (loaded instanceof Loaded.Good good) {
            return good.bank();
        }
        var problems = ((Loaded.Bad) loaded).problems();
        throw new CannotStart(
                2,
                "the questions have " + problems.size() + (problems.size() == 1 ? " problem" : " problems") + ":\n"
                        + problems.stream().map(Problem::inWords).collect(Collectors.joining("\n")));
    }

    private <T extends AutoCloseable> T started(T part) {
        parts.push(part);
        return part;
    }
}
