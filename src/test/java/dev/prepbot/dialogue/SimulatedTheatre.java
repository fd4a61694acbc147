package dev.prepbot.dialogue;

import dev.prepbot.app.Core;
import dev.prepbot.app.Surroundings;
import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.words.Bundles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The simulated platform with the real bot on the real store. */
final class SimulatedTheatre implements Theatre {

    /** A Monday, at noon in UTC. */
    static final Instant START = Instant.parse("2026-11-02T12:00:00Z");

    private final Simulator simulator = new Simulator();
    private final Transcript transcript = new Transcript();
    private final TestClock clock = new TestClock(START);
    private final Path data;
    private final CurrentBank bank;
    private final Lexicon lexicon;
    private UnaryOperator<Ledger> wrapping = ledger -> ledger;
    private Optional<Model> model = Optional.empty();
    private CountingIds ids = new CountingIds(0);
    private Ledger store;
    private Core core;

    SimulatedTheatre(Path data, Bank bank) {
        this(data, () -> bank);
    }

    SimulatedTheatre(Path data, CurrentBank bank) {
        this(data, bank, new Bundles());
    }

    SimulatedTheatre(Path data, CurrentBank bank, Lexicon lexicon) {
        this.data = data;
        this.bank = bank;
        this.lexicon = lexicon;
        this.store = wrapping.apply(SqliteLedger.open(data));
        this.core = start(store);
    }

    @Override
    public Actor actor(String name) {
        return new Actor(seat(name), transcript);
    }

    SimulatedSeat seat(String name) {
        return new SimulatedSeat(simulator, name);
    }

    Simulator simulator() {
        return simulator;
    }

    @Override
    public TestClock clock() {
        return clock;
    }

    @Override
    public void tick() {
        transcript.remark("it is " + clock.instant());
        core.bot().tick().toCompletableFuture().join();
    }

    @Override
    public void restart() {
        transcript.remark("prepbot is stopped and started again");
        core.close();
        store = wrapping.apply(SqliteLedger.open(data));
        core = start(store);
    }

    /** Looks into the store. */
    <T> T look(Function<Records, T> look) {
        return store.read(look);
    }

    @Override
    public void settle() {
        if (!core.bot().finish(Duration.ofSeconds(10))) {
            throw new AssertionError("the bot does not come to an end");
        }
    }

    /** Restarts with something between the bot and its store. */
    void restart(UnaryOperator<Ledger> between) {
        wrapping = between;
        restart();
    }

    @Override
    public void restartWith(Model reader) {
        model = Optional.of(reader);
        restart();
    }

    /** Ends the bot as a crash does: nothing that is under way is waited for, and the store is given up as it is. */
    void crash() {
        transcript.remark("prepbot is killed");
        store.close();
    }

    /** Starts the bot again after a crash. */
    void comeBack() {
        transcript.remark("prepbot starts again");
        store = wrapping.apply(SqliteLedger.open(data));
        core = start(store);
    }

    @Override
    public String transcript() {
        return transcript.toString();
    }

    @Override
    public void close() {
        core.close();
    }

    private Core start(Ledger ledger) {
        ids = new CountingIds(ids.last());
        var surroundings = new Surroundings(clock, ids, new Random(7));
        var started = Core.over(ledger, bank, lexicon, surroundings, new Core.Manner(Duration.ofHours(6), model));
        simulator.connect(started.bot());
        started.connect(simulator).toCompletableFuture().join();
        return started;
    }
}
