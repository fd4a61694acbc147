package dev.prepbot.app;

import dev.prepbot.app.cli.Starter;
import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.SecretName;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.BankWatch;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.Problem;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.bank.ReloadingBank;
import dev.prepbot.bot.Bot;
import dev.prepbot.bot.Ledger;
import dev.prepbot.grade.LateGrader;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.words.Bundles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A started prepbot; stops in the reverse order. */
final class Running implements Starter.Started {

    private static final Logger log = LoggerFactory.getLogger(Running.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final List<PlatformPart> platforms = new ArrayList<>();

    private Running() {}

    /**
     * Starts everything.
     *
     * @throws CannotStart with what to mend
     */
    static Running start(Settings settings, Secrets secrets, Surroundings surroundings) {
        var running = new Running();
        try {
            running.open(settings, secrets, surroundings);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    @Override
    public String address() {
        return platforms.stream().map(PlatformPart::where).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                log.error("a part did not stop cleanly", e);
            }
        }
    }

    private void open(Settings settings, Secrets secrets, Surroundings real) {
        var clock = new MovableClock(real.clock());
        var surroundings = new Surroundings(clock, real.ids(), real.random());
        var files = QuestionFiles.of(
                settings.questions().instead(), settings.questions().packs());
        var directories = settings.questions().directories();
        var watch = BankWatch.of(directories);
        var loading = CompletableFuture.supplyAsync(() -> BankLoader.load(files));
        Ledger ledger = started(SqliteLedger.open(settings.data()));
        reach(settings, secrets, surroundings);
        var questions = new ReloadingBank(files, bank(loading));
        var model = ModelPart.open(settings, secrets, surroundings);
        var manner = new Core.Manner(settings.catchUp(), grader(settings.grading()), model.map(reader -> reader));
        var core = Core.over(ledger, questions, new Bundles(), surroundings, manner);
        parts.remove(ledger);
        started(core);
        // Closed before the core, which waits for the answers that the model still reads.
        model.ifPresent(this::started);
        letTravel(clock, core.bot(), ledger);
        for (var platform : platforms) {
            core.connect(platform.platform()).toCompletableFuture().join();
            started(platform.listen(core.bot()));
        }
        started(Ticker.start(core.bot()));
        if (!directories.isEmpty()) {
            started(QuestionTicker.start(watch, questions));
        }
        questions.whenReplaced(core::indexQuestions);
        core.indexQuestionsSoon();
    }

    private static Grader grader(Settings.Grading grading) {
        return grading.encoder() ? LateGrader.loading(Running::inBackground) : new StemmedWordGrader();
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "grading");
        thread.setDaemon(true);
        thread.start();
    }

    /** Connects to each platform whose token is given, and to the playground where none is or it is asked for. */
    private void reach(Settings settings, Secrets secrets, Surroundings surroundings) {
        secrets.get(SecretName.DISCORD_TOKEN)
                .map(token -> DiscordPart.open(settings.discord(), token, surroundings.clock()))
                .ifPresent(part -> platforms.add(started(part)));
        SlackPart.open(settings, secrets, surroundings).ifPresent(part -> platforms.add(started(part)));
        if (settings.playground().startsBeside(!platforms.isEmpty())) {
            platforms.add(started(PlaygroundPart.open(settings, secrets, surroundings)));
        }
        if (platforms.isEmpty()) {
            throw new CannotStart(
                    2,
                    "there is nothing to run: no token is set, and `playground.enabled` is false."
                            + " Set DISCORD_TOKEN or SLACK_BOT_TOKEN, or start with --playground.");
        }
    }

    /** The time is everyone's, so it is moved only where everyone is in the playground. */
    private void letTravel(MovableClock clock, Bot bot, Ledger ledger) {
        if (platforms.size() == 1 && platforms.get(0) instanceof PlaygroundPart playground) {
            playground.travelBy(started(new TimeTravel(clock, bot, new NextPosts(ledger))));
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
            good.replacements().forEach(one -> log.info("{}", one.inWords()));
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
