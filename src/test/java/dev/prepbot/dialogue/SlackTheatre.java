package dev.prepbot.dialogue;

import dev.prepbot.app.Core;
import dev.prepbot.app.Surroundings;
import dev.prepbot.platform.slack.loopback.LoopbackSlack;
import dev.prepbot.platform.slack.loopback.Person;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.words.Bundles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The real adapter on the loopback Slack, with channels and people of its own. */
final class SlackTheatre implements Theatre {

    private final SlackStage stage = SlackStage.shared();
    private final Transcript transcript = new Transcript();
    private final Map<String, SlackSeat> seats = new LinkedHashMap<>();
    private final SlackPlaces places = new SlackPlaces(stage.slack());
    private final Path data;
    private final CurrentBank bank;
    private Optional<Model> model = Optional.empty();
    private Core core;

    SlackTheatre(Path data, Bank bank) {
        this(data, () -> bank);
    }

    SlackTheatre(Path data, CurrentBank bank) {
        this.data = data;
        this.bank = bank;
        stage.clock().set(SimulatedTheatre.START);
        core = start();
    }

    @Override
    public Actor actor(String name) {
        return new Actor(seat(name), transcript);
    }

    SlackSeat seat(String name) {
        return seats.computeIfAbsent(name, this::arrive);
    }

    /** Someone new, in the channels that are theirs to see. */
    private SlackSeat arrive(String name) {
        var person = stage.slack().team().person(name, "UTC", name.equals("admin"));
        places.welcome(person, name.equals("admin"));
        return new SlackSeat(name, person, places, stage.slack());
    }

    LoopbackSlack slack() {
        return stage.slack();
    }

    SlackPlaces places() {
        return places;
    }

    Person person(String name) {
        return seat(name).person();
    }

    @Override
    public TestClock clock() {
        return stage.clock();
    }

    @Override
    public void tick() {
        transcript.remark("it is " + clock().instant());
        core.bot().tick().toCompletableFuture().join();
    }

    @Override
    public void settle() {
        if (!core.bot().finish(Duration.ofSeconds(10))) {
            throw new AssertionError("the bot does not come to an end");
        }
    }

    @Override
    public void restartWith(Model reader) {
        model = Optional.of(reader);
        restart();
    }

    @Override
    public void restart() {
        transcript.remark("prepbot is stopped and started again");
        core.close();
        core = start();
    }

    @Override
    public String transcript() {
        return transcript.toString();
    }

    @Override
    public void close() {
        core.close();
        stage.slack().verify();
    }

    private Core start() {
        var surroundings = new Surroundings(stage.clock(), stage.ids(), new Random(7));
        var started = Core.over(
                SqliteLedger.open(data),
                bank,
                new Bundles(),
                surroundings,
                new Core.Manner(Duration.ofHours(6), model));
        started.connect(stage.adapter()).toCompletableFuture().join();
        stage.adapter().listen(started.bot());
        return started;
    }
}
