package dev.prepbot.app;

import dev.prepbot.bank.search.LuceneSearch;
import dev.prepbot.bot.Bot;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Flows;
import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.flow.AnswerFlow;
import dev.prepbot.bot.flow.DailyFlow;
import dev.prepbot.bot.flow.HelpFlow;
import dev.prepbot.bot.flow.HomeFlow;
import dev.prepbot.bot.flow.InterviewFlows;
import dev.prepbot.bot.flow.PreferencesFlow;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.UpkeepFlow;
import dev.prepbot.bot.flow.board.BoardFlows;
import dev.prepbot.bot.flow.check.CheckFlows;
import dev.prepbot.bot.flow.daily.DailyFlows;
import dev.prepbot.bot.flow.find.FindFlows;
import dev.prepbot.bot.flow.me.MeFlows;
import dev.prepbot.bot.flow.model.Judging;
import dev.prepbot.bot.flow.practice.PracticeFlows;
import dev.prepbot.bot.flow.privacy.PrivacyFlows;
import dev.prepbot.bot.flow.quiz.QuizFlows;
import dev.prepbot.bot.flow.reminder.ReminderFlows;
import dev.prepbot.bot.flow.review.ReviewFlows;
import dev.prepbot.bot.flow.schedule.ScheduleFlows;
import dev.prepbot.bot.flow.streak.StreakFlows;
import dev.prepbot.draw.PngDrawing;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.prep.question.QuestionSearch;
import dev.prepbot.prep.streak.StreakCache;
import dev.prepbot.words.Bundles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot with its flows and its store, before any platform is connected. */
public final class Core implements AutoCloseable {

    /** A hundred thousand streaks take about 20 MB. */
    private static final long STREAKS_IN_MEMORY = 100_000;

    private static final int THREADS = 8;

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(Core.class);

    private final Ledger ledger;
    private final ExecutorService executor;
    private final Bot bot;
    private final Platforms platforms;
    private final LuceneSearch search;

    private Core(Ledger ledger, ExecutorService executor, Bot bot, Platforms platforms, LuceneSearch search) {
        this.ledger = ledger;
        this.executor = executor;
        this.bot = bot;
        this.platforms = platforms;
        this.search = search;
    }

    /**
     * Wires a bot.
     *
     * @param ledger closed with the core
     * @param catchUp how late a scheduled question may come; what would come later is skipped and told to staff
     */
    public static Core over(Ledger ledger, CurrentBank bank, Surroundings surroundings, Duration catchUp) {
        return over(ledger, bank, new Bundles(), surroundings, catchUp);
    }

    /** Wires a bot that speaks with other words. */
    public static Core over(
            Ledger ledger, CurrentBank bank, Lexicon lexicon, Surroundings surroundings, Duration catchUp) {
        return over(ledger, bank, lexicon, surroundings, new Manner(catchUp, Optional.empty()));
    }

    /**
     * How a bot is to do its work.
     *
     * @param catchUp how late a scheduled question may come; what would come later is skipped and told to staff
     * @param grader grades answers here
     * @param model grades answers where that is allowed; empty where none is set up
     */
    public record Manner(Duration catchUp, Grader grader, Optional<Model> model) {

        /** Grading word by word. */
        public Manner(Duration catchUp, Optional<Model> model) {
            this(catchUp, new StemmedWordGrader(), model);
        }
    }

    /** Wires a bot that speaks with other words, or works in another manner. */
    public static Core over(
            Ledger ledger, CurrentBank bank, Lexicon lexicon, Surroundings surroundings, Manner manner) {
        var streaks = new StreakCache(
                STREAKS_IN_MEMORY,
                person -> ledger.read(records -> records.streaks().of(person)));
        var judging = new Judging(ledger, manner.grader(), manner.model());
        var tools = new Tools(ledger, bank, judging, streaks, surroundings.ids(), surroundings.random());
        var executor = Executors.newFixedThreadPool(THREADS, Core::thread);
        var search = new LuceneSearch(bank, executor);
        var platforms = new Platforms();
        var flows = new Flows(flows(tools, search, lexicon, platforms, manner.catchUp()), lexicon.in(Locale.ENGLISH));
        var bot = new Bot(ledger, lexicon, flows, surroundings.clock(), surroundings.ids(), executor);
        return new Core(ledger, executor, bot, platforms, search);
    }

    /** A bot without a store or questions, which can say what it would understand. */
    static Listener declared() {
        var surroundings = Surroundings.real();
        CurrentBank none = () -> {
            throw new IllegalStateException("there are no questions here");
        };
        return over(new NoLedger(), none, surroundings, Duration.ZERO).bot();
    }

    private static List<Flow> flows(
            Tools tools, QuestionSearch search, Lexicon lexicon, Platforms platforms, Duration catchUp) {
        var drawing = new PngDrawing();
        var flows = new ArrayList<Flow>(List.of(new DailyFlow(tools), new AnswerFlow(tools)));
        flows.addAll(DailyFlows.of(tools));
        flows.addAll(PracticeFlows.of(tools, lexicon));
        flows.addAll(CheckFlows.of(tools));
        flows.addAll(InterviewFlows.of(tools, lexicon, platforms));
        flows.addAll(QuizFlows.of(tools, lexicon));
        flows.addAll(ReviewFlows.of(tools));
        flows.addAll(StreakFlows.of(tools, lexicon, drawing));
        flows.addAll(MeFlows.of(tools, drawing));
        flows.addAll(BoardFlows.of(tools, drawing));
        flows.addAll(ReminderFlows.of(tools, lexicon));
        flows.addAll(FindFlows.of(tools, search));
        flows.add(new PreferencesFlow(tools, lexicon));
        flows.addAll(ScheduleFlows.of(tools, lexicon, platforms, drawing, catchUp));
        flows.addAll(PrivacyFlows.of(tools));
        flows.add(new HomeFlow(tools, lexicon));
        flows.add(new UpkeepFlow());
        flows.add(new HelpFlow(flows));
        return flows;
    }

    public Bot bot() {
        return bot;
    }

    /** Makes the questions in force ready to be searched; whoever replaces them calls it. */
    public void indexQuestions() {
        search.prepare();
    }

    /** Does so in the background, for a start that does not want to wait. */
    void indexQuestionsSoon() {
        executor.execute(search::prepare);
    }

    /** Starts to speak on a platform; completes when what an earlier run left unsent there has been seen to. */
    public CompletionStage<Void> connect(Platform platform) {
        platforms.add(platform);
        return bot.connect(platform);
    }

    /** Lets what was begun end, then closes the store. */
    @Override
    public void close() {
        if (!bot.finish(STOP_WITHIN)) {
            log.warn("some conversations were still under way; what was decided is kept and sent at the next start");
        }
        executor.shutdown();
        ledger.close();
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "bot-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
