package dev.prepbot.platform.discord.loopback;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Discord on this machine: its REST interface and its gateway, with one application that is a bot.
 *
 * <p>It enforces what the real one does, and remembers what a bot should not have done: requests it does not know, bodies
 * that break Discord's document (with {@code -Dwire.specs}), and refusals that no test expected. {@link #check} throws
 * them.
 */
public final class LoopbackDiscord implements AutoCloseable {

    /** In the shape of a bot's token. */
    public static final String TOKEN = "bG9vcGJhY2s.AAAAAA.loopback-discord-has-no-secrets";

    private final Complaints complaints = new Complaints();
    private final Faults faults = new Faults();
    private final Gateway gateway = new Gateway(complaints);
    private final World world;
    private final Messages messages;
    private final Interactions interactions;
    private final Commands commands;
    private final Portal portal;
    private final Line line;
    private final RestServer rest;

    private LoopbackDiscord(Clock clock) {
        world = new World(clock, gateway);
        messages = new Messages(world);
        interactions = new Interactions(world);
        commands = new Commands(world);
        portal = new Portal(world);
        var handshake = new Handshake(world, gateway, portal, TOKEN, complaints);
        gateway.converse(handshake, data -> Portal.blanked(world, data, data.has("guild_id")));
        line = new Line(gateway, handshake);
        rest = new RestServer(new Desk(world, TOKEN, routes(), faults, complaints));
    }

    /** Starts one whose deadlines go by a clock. */
    public static LoopbackDiscord start(Clock clock) {
        return new LoopbackDiscord(clock);
    }

    /** The address of the REST interface, with its version. */
    public URI apiUrl() {
        return URI.create("http://127.0.0.1:" + rest.port() + RestServer.BASE + "/");
    }

    public URI gatewayUrl() {
        return URI.create(gateway.url());
    }

    public User bot() {
        return world.self();
    }

    /** The guilds and those who run them. */
    public Town town() {
        return new Town(world, messages);
    }

    /** A person's Discord. */
    public Client client(User person) {
        return new Client(world, new Client.Parts(messages, interactions, commands), person);
    }

    /** The gateway, to make it misbehave. */
    public Line line() {
        return line;
    }

    /** Delivers an interaction once more. */
    public void repeat(Interaction interaction) {
        synchronized (world) {
            interactions.repeat(interaction);
        }
    }

    /** How many times the application's commands were written. */
    public int commandsWritten() {
        synchronized (world) {
            return commands.written();
        }
    }

    /** Keeps from now on only the latest of what is said, so that a load of hours fits into memory. */
    public void forgetful() {
        synchronized (world) {
            messages.forgetful();
        }
    }

    /** Switches the privileged message content intent on or off, as the bot's owner does. */
    public void grantMessageContent(boolean granted) {
        portal.grantMessageContent(granted);
    }

    /** Lets a person refuse direct messages. */
    public void closeDirect(User person) {
        portal.closeDirect(person.id());
    }

    /** Makes the next request of a route go wrong, such as {@code POST /channels/{channel_id}/messages}. */
    public void next(String route, Fault fault) {
        faults.next(route, fault);
    }

    /** Makes every request of a route, or of {@code *}, go wrong whose path holds a text, until all is well again. */
    public void always(String route, String holding, Fault fault) {
        faults.always(route, holding, fault);
    }

    public void allIsWell() {
        faults.clear();
    }

    /** Says that these refusals are what a test wants to see. */
    public void expect(Problem... problems) {
        complaints.expect(Set.of(problems));
    }

    /** Every refusal since the last check, such as {@code UNKNOWN_MESSAGE PATCH /channels/…}. */
    public List<String> refusals() {
        return complaints.refusals();
    }

    /** Throws what the bot should not have done since the last check. */
    public void check() {
        var found = complaints.take();
        if (!found.isEmpty()) {
            throw new AssertionError("the bot should not have done this:\n" + String.join("\n", found));
        }
    }

    /** Stops, and throws what the bot should not have done. */
    @Override
    public void close() {
        rest.close();
        gateway.end();
        check();
    }

    private Routes routes() {
        var routes = new Routes();
        new UserRoutes(world, gateway.url()).in(routes);
        new RoleRoutes(world).in(routes);
        commands.in(routes);
        new ThreadRoutes(world).in(routes);
        new ChannelRoutes(world, messages, portal).in(routes);
        new Callbacks(world, messages, interactions).in(routes);
        new Webhooks(world, messages, interactions).in(routes);
        return routes;
    }
}
