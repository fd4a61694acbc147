package dev.prepbot.platform.discord;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.Channel;

/**
 * Discord, as the bot uses it.
 *
 * <p>Reply handles outlive the process; they are good for a quarter of an hour. What is posted carries its errand's id in
 * its buttons, by which it is found again.
 */
public final class Discord implements Platform, AutoCloseable {

    /** What stands before the colon in its ids. */
    public static final String NAME = "discord";

    private final Connection connection;
    private final Ears ears = new Ears();
    private final Registration commands = new Registration();
    private final Directs directs;
    private final Rooms rooms;
    private final Roles roles;
    private final Errands errands;
    private final History history;
    private final Doctor doctor;

    private Discord(Connection connection, DiscordSettings settings, Clock clock, Duration patience) {
        this.connection = connection;
        var threading = connection.threading();
        var requests = new Requests(this::jda, patience);
        directs = new Directs(requests);
        var references = references(directs);
        var interactions = new Interactions();
        var speaking = new Speaking(requests, directs);
        var answers = new Answers(new Callbacks(requests, this::application), interactions, speaking);
        var comings = new Comings(ears, clock);
        rooms = new Rooms(connection.shards());
        roles = new Roles(requests, rooms);
        errands = new Errands(
                answers, speaking, new Threads(requests, rooms, directs, comings::left), roles, references, clock);
        history = new History(requests, rooms, this::user, clock);
        doctor = new Doctor(requests, rooms, directs);
        var promises = new Promises(interactions, answers, threading.timer(), clock);
        connection
                .hub()
                .add(
                        new Acts(ears, promises, commands, directs, settings.messageContent(), clock),
                        new Suggestions(ears, threading.work()),
                        comings);
    }

    /**
     * Logs in and waits until Discord has told about every server.
     *
     * @throws CannotConnect with what to mend
     */
    public static Discord open(DiscordSettings settings, Clock clock) {
        return open(settings, clock, Requests.PATIENCE);
    }

    /** @param patience how long a request may wait for a rate limit */
    static Discord open(DiscordSettings settings, Clock clock, Duration patience) {
        var connection = Connection.prepare(settings, Threading.start());
        var discord = new Discord(connection, settings, clock, patience);
        var readiness = new Readiness();
        connection.hub().add(readiness);
        try {
            connection.login(settings, readiness);
            return discord;
        } catch (RuntimeException e) {
            discord.close();
            throw e;
        }
    }

    /** Registers the commands if they have changed, then lets the listener hear, first what has come in before. */
    public void listen(Listener listener) {
        commands.update(jda(), listener);
        ears.listen(listener);
    }

    /** Lets nobody hear any more. */
    public void stopListening() {
        ears.close();
    }

    /** The name under which people see the bot. */
    public String botName() {
        return jda().getSelfUser().getName();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletionStage<Outcome> perform(Errand errand) {
        return CompletableFuture.completedFuture(errand)
                .thenCompose(errands::perform)
                .exceptionally(failure -> Mishap.of(failure).failed());
    }

    @Override
    public CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        return errands.written(errand)
                .map(body -> history.find(place, errand.id(), body))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        new Sighting.Unreadable("only messages of their own are looked for")));
    }

    /** A thread is recognised each time: a private one as still unused, a public one by its message. */
    @Override
    public void doubt(Errand errand) {}

    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return directs.of(person.local())
                .thenApply(channel -> Optional.of(new PlaceId(NAME, channel)))
                .exceptionally(failure -> Optional.empty());
    }

    @Override
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return doctor.hindrances(place, ping);
    }

    @Override
    public Optional<CompletionStage<List<Hindrance>>> givingRole(ServerId server, String role) {
        return Optional.of(CompletableFuture.completedFuture(roles.hindrances(server, role)));
    }

    @Override
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return doctor.presence(person, server);
    }

    @Override
    public Optional<String> nameOf(PlaceId place) {
        return rooms.find(place.local()).map(Channel::getName);
    }

    /** Leaves the gateway; what was sent before is waited for, for a few seconds. */
    @Override
    public void close() {
        ears.close();
        connection.close();
    }

    /** Requests go by one shard, so that one rate limiter knows of all of them. */
    private JDA jda() {
        var shards = connection.connected();
        if (shards.isEmpty()) {
            throw new IllegalStateException("not connected");
        }
        return shards.get(shards.size() - 1);
    }

    private String application() {
        return jda().getSelfUser().getApplicationId();
    }

    private String user() {
        return jda().getSelfUser().getId();
    }

    private References references(Directs directs) {
        return new References() {
            @Override
            public Optional<String> command(String root) {
                return commands.id(root);
            }

            @Override
            public boolean direct(String channel) {
                return directs.known(channel);
            }
        };
    }
}
