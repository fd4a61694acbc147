package dev.prepbot.kill;

import dev.prepbot.store.SqliteLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * Kills a bot again and again while eight people talk to it, and checks each time that nothing which was acknowledged
 * is lost and nothing which was said is said again.
 *
 * <pre>{@code
 * mvn -q test -Dtest=KillTest -Dkill.rounds=200
 * }</pre>
 *
 * <p>{@code -Dkill.seed=...} repeats the plan of a run whose seed was printed; chance in the timing of processes
 * remains. Each round is the next day on the bot's clock.
 */
final class KillRounds implements AutoCloseable {

    private static final Instant FIRST_DAY = Instant.parse("2026-11-02T08:59:58.500Z");

    /** From the start of a round to the time of its posts on the bot's clock. */
    private static final Duration UNTIL_DUE = Duration.ofMillis(1500);

    private static final Duration UNTIL_KILLED = Duration.ofSeconds(30);

    private final Path directory;
    private final Flaw flaw;
    private final Random random;
    private final Report report;
    private final Child recorder;
    private final int port;
    private final Story story;
    private final Violations violations = new Violations();

    /** @param directory for the data, the journal and what the processes complain about */
    KillRounds(Path directory, long seed, Flaw flaw) throws IOException, InterruptedException {
        this.directory = directory;
        this.flaw = flaw;
        random = new Random(seed);
        report = new Report(seed);
        var journal = directory.resolve("journal.jsonl");
        recorder = Child.start(Recorder.class, directory.resolve("recorder.log"), journal, seed);
        port = Integer.parseInt(recorder.hear("port"));
        story = new Story(journal);
    }

    /** As many rounds as are asked for, at all points in turn; then everyone finishes. */
    Report run(int rounds) throws IOException, InterruptedException {
        setUp();
        for (int round = 0; round < rounds; round++) {
            round(round, Plan.of(round, random));
        }
        calmly(rounds - 1, "finish");
        check(rounds - 1, true);
        report.add(story, violations);
        return report;
    }

    /** One round. */
    Report run(Plan plan) throws IOException, InterruptedException {
        setUp();
        round(0, plan);
        report.add(story, violations);
        return report;
    }

    /** Adds the schedules on the day before the first. */
    private void setUp() throws IOException, InterruptedException {
        calmly(-1, "set up");
    }

    /** A bot that nobody kills, while the recorder does something. */
    private void calmly(int day, String order) throws IOException, InterruptedException {
        try (var bot = bot(ahead(day), day, KillPoint.ANY_TIME, 0)) {
            recorder.say(order);
            recorder.hear("did " + order);
            bot.stop();
        }
    }

    /** How far the bot's clock is ahead on a day. */
    private static Duration ahead(int day) {
        return Duration.between(Instant.now(), FIRST_DAY.plus(Duration.ofDays(day)));
    }

    private void round(int number, Plan plan) throws IOException, InterruptedException {
        var ahead = ahead(number);
        recorder.say("talk");
        try (var bot = bot(ahead, number, plan.point(), plan.pass())) {
            die(bot, plan.point(), plan.pass());
        }
        if (plan.again() > 0) {
            try (var bot = bot(ahead, number, KillPoint.ANY_TIME, 0)) {
                die(bot, KillPoint.ANY_TIME, plan.again());
            }
        }
        try (var bot = bot(ahead, number, KillPoint.ANY_TIME, 0)) {
            // People can be done before the posts are due: a day ends when the bot has seen its hour.
            bot.hear("looked");
            recorder.say("rest");
            recorder.hear("did rest");
            bot.stop();
        }
        check(number, false);
        report.rounds++;
    }

    private void die(Child bot, KillPoint point, int pass) throws InterruptedException {
        boolean random = point == KillPoint.ANY_TIME;
        boolean died = bot.endsWithin(random ? Duration.ofMillis(pass) : UNTIL_KILLED);
        if (died && (random || bot.code() != KillSwitch.EXIT_CODE)) {
            throw new IllegalStateException("the bot ended by itself: " + bot.code());
        }
        bot.kill();
        report.killed(point, died || random);
    }

    private Child bot(Duration ahead, int day, KillPoint point, int pass) throws IOException {
        return Child.start(
                BotProcess.class,
                directory.resolve("bot.log"),
                directory.resolve("data"),
                port,
                ahead.toMillis(),
                point,
                pass,
                flaw,
                FIRST_DAY.plus(Duration.ofDays(day)).plus(UNTIL_DUE));
    }

    private void check(int round, boolean over) throws IOException, InterruptedException {
        recorder.say("settle");
        recorder.hear("did settle");
        story.read();
        try (var ledger = SqliteLedger.open(directory.resolve("data"))) {
            new Check(story, ledger, violations).run(over);
            new InterviewCheck(story, ledger, violations).run(over);
            new PostCheck(story, ledger, violations).run(days(round));
        }
    }

    /** The days up to this round's. */
    private static List<LocalDate> days(int round) {
        var first = LocalDate.ofInstant(FIRST_DAY, ZoneOffset.UTC);
        return first.datesUntil(first.plusDays(round + 1L)).toList();
    }

    @Override
    public void close() throws IOException {
        recorder.close();
        story.close();
    }
}
