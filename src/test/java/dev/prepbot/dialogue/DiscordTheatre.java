package dev.prepbot.dialogue;

import dev.prepbot.app.Core;
import dev.prepbot.app.Surroundings;
import dev.prepbot.bot.Platform;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.platform.discord.loopback.Channel;
import dev.prepbot.platform.discord.loopback.Guild;
import dev.prepbot.platform.discord.loopback.Permissions;
import dev.prepbot.platform.discord.loopback.Role;
import dev.prepbot.platform.discord.loopback.Town;
import dev.prepbot.platform.discord.loopback.User;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.words.Bundles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A fresh guild on the loopback Discord, with the real bot on the real store behind the real adapter. */
final class DiscordTheatre implements Theatre {

    private final DiscordStage stage;
    private final Path data;
    private final CurrentBank bank;
    private final UnaryOperator<Platform> between;
    private final Transcript transcript = new Transcript();
    private final Map<String, DiscordSeat> seats = new HashMap<>();
    private final DiscordShown shown = new DiscordShown();
    private final Guild guild;
    private final Channel channel;
    private Optional<Model> model = Optional.empty();
    private final Role botRole;
    private Core core;

    DiscordTheatre(DiscordStage stage, Path data, Bank bank) {
        this(stage, data, () -> bank, platform -> platform);
    }

    /**
     * Opens a theatre.
     *
     * @param between stands between the bot and the adapter
     */
    DiscordTheatre(DiscordStage stage, Path data, CurrentBank bank, UnaryOperator<Platform> between) {
        this.stage = stage;
        this.data = data;
        this.bank = bank;
        this.between = between;
        stage.clock().set(SimulatedTheatre.START);
        var admin = town().person("admin");
        guild = town().guild("a server", admin);
        channel = town().channel(guild, "interview-prep");
        town().channel(guild, "general");
        var staff = town().channel(guild, "staff");
        town().overwrite(staff, guild.id(), 0, Permissions.VIEW_CHANNEL);
        town().role(guild, "learners", 0, true);
        var admins = town().role(guild, "admins", Permissions.MANAGE_GUILD, false);
        town().overwrite(staff, admins.id(), Permissions.VIEW_CHANNEL, 0);
        join("alice");
        join("bob");
        join(admin);
        town().join(guild, admin, admins);
        core = start();
        botRole = town().addBot(guild);
    }

    @Override
    public Actor actor(String name) {
        return new Actor(seat(name), transcript);
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
        stage.discord().stopListening();
        core.close();
        core = start();
    }

    /** Each client shows a moment in its own zone, so the moment itself is what can be looked for. */
    @Override
    public String moment(String instant, String written) {
        return instant;
    }

    @Override
    public String way(String title, String written) {
        return "#" + title;
    }

    @Override
    public String transcript() {
        return transcript.toString();
    }

    @Override
    public void close() {
        stage.discord().stopListening();
        core.close();
        stage.loopback().allIsWell();
        stage.loopback().check();
    }

    Guild guild() {
        return guild;
    }

    /** The role of the bot's own, in the lowest rank until it is changed. */
    Role botRole() {
        return botRole;
    }

    Channel channel() {
        return channel;
    }

    DiscordSeat seat(String name) {
        var seat = seats.get(name);
        return seat == null ? join(name) : seat;
    }

    private DiscordSeat join(String name) {
        return join(town().person(name));
    }

    private DiscordSeat join(User person) {
        town().join(guild, person);
        var text = new DiscordText(id -> town().nameOf(guild, id).orElse("unknown"));
        var reading = new DiscordReading(text, shown);
        var seat = new DiscordSeat(stage.loopback().client(person), reading, this::label, channel);
        seats.put(person.name(), seat);
        return seat;
    }

    private String label(String shortcut) {
        return core.bot().shortcuts(Locale.ENGLISH).stream()
                .filter(one -> one.name().equals(shortcut))
                .map(Shortcut::label)
                .findFirst()
                .orElseThrow();
    }

    private Town town() {
        return stage.loopback().town();
    }

    private Core start() {
        var surroundings = new Surroundings(clock(), stage.ids(), new Random(7));
        var started = Core.over(
                SqliteLedger.open(data),
                bank,
                new Bundles(),
                surroundings,
                new Core.Manner(Duration.ofHours(6), model));
        started.connect(between.apply(stage.discord())).toCompletableFuture().join();
        stage.discord().listen(started.bot());
        return started;
    }
}
