package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A person's Discord: what they can do, and what is shown to them and nobody else. */
public final class Client {

    private static final int STRING_SELECT = 3;

    private final World world;
    private final Parts parts;
    private final User person;

    /** What a client works with. */
    record Parts(Messages messages, Interactions interactions, Commands commands) {}

    Client(World world, Parts parts, User person) {
        this.world = world;
        this.parts = parts;
        this.person = person;
    }

    public User person() {
        return person;
    }

    /** The conversation with the bot. */
    public Channel direct() {
        synchronized (world) {
            return world.direct(person);
        }
    }

    /** Uses a slash command by its path; options by name, those of channels, people and roles by id or name. */
    public Interaction use(Channel where, String path, Map<String, String> options) {
        synchronized (world) {
            var data = CommandData.of(where, command(where, path), path, options, "");
            return send(Interaction.COMMAND, where, Optional.empty(), data);
        }
    }

    /** Types something of an option and looks at what is offered. */
    public Interaction suggest(Channel where, String path, String option, String typed) {
        synchronized (world) {
            var given = new LinkedHashMap<>(Map.of(option, typed));
            var data = CommandData.of(where, command(where, path), path, given, option);
            return send(Interaction.AUTOCOMPLETE, where, Optional.empty(), data);
        }
    }

    /** Uses a command of a message's own menu. */
    public Interaction useOn(Message message, String name) {
        synchronized (world) {
            var command = parts.commands()
                    .find(message.channel().guild(), CommandRules.MESSAGE, name)
                    .orElseThrow(() -> new AssertionError("not registered: " + name));
            return send(Interaction.COMMAND, message.channel(), Optional.empty(), CommandData.on(command, message));
        }
    }

    /** Presses a control under a message, whether or not the client would show it to this person. */
    public Interaction press(Message message, String customId, List<String> picked) {
        synchronized (world) {
            int type = picked.isEmpty() ? ComponentRules.BUTTON : STRING_SELECT;
            var data = Json.object().put("custom_id", customId).put("component_type", type);
            if (!picked.isEmpty()) {
                data.set("values", Json.texts(picked));
            }
            return send(Interaction.COMPONENT, message.channel(), Optional.of(message), data);
        }
    }

    /** The form that stands open. */
    public Optional<Modal> modal() {
        synchronized (world) {
            return parts.interactions().modal(person);
        }
    }

    /** Fills in the form that stands open and sends it. */
    public Interaction submit(Map<String, String> texts) {
        synchronized (world) {
            var modal = modal().orElseThrow(() -> new AssertionError("no form is open"));
            parts.interactions().close(person);
            return submit(modal, texts);
        }
    }

    /** Sends a form that was open once, as who answers again and again does without opening it each time. */
    public Interaction submit(Modal modal, Map<String, String> texts) {
        synchronized (world) {
            var from = modal.from();
            return send(Interaction.MODAL_SUBMIT, from.channel(), from.source(), modal.filled(texts));
        }
    }

    /** Writes in a channel, as far as the person may; without words it is a picture. */
    public Message type(Channel where, String text) {
        synchronized (world) {
            Permissions.requireSending(where, person.id());
            ThreadRoutes.wake(world, where);
            var payload = Json.object().put("content", text);
            var picture = new Asked.Upload(0, "picture.png", "image/png", new byte[0]);
            var files = text.isEmpty() ? List.of(picture) : List.<Asked.Upload>of();
            return parts.messages().say(where, Messages.Draft.of(person, payload, files));
        }
    }

    /** Waits a moment for anything new; gives what to ask with the next time. */
    public long news(long known, Duration atMost) {
        return world.changedSince(known, atMost);
    }

    /** Every message of the person's guilds and conversation that is shown to them, oldest first. */
    public List<Message> screen() {
        synchronized (world) {
            var guilds = world.guilds().values().stream()
                    .filter(guild -> guild.members().containsKey(person.id()))
                    .flatMap(guild -> guild.channels().stream());
            return Stream.concat(guilds, Stream.of(world.direct(person)))
                    .flatMap(channel -> channel.messages().values().stream())
                    .filter(this::isShown)
                    .sorted(Comparator.comparing(message -> Long.parseLong(message.id())))
                    .toList();
        }
    }

    /** The threads and channels that are shown to the person, by name. */
    public Optional<Channel> channel(String name) {
        synchronized (world) {
            return world.guilds().values().stream()
                    .filter(guild -> guild.members().containsKey(person.id()))
                    .flatMap(guild -> guild.channels().stream())
                    .filter(channel -> channel.name().equals(name) && Permissions.sees(channel, person.id()))
                    .reduce((older, newer) -> newer);
        }
    }

    /** Whether the client offers a command in a place, going by its registration alone. */
    public boolean offers(Channel where, String path) {
        synchronized (world) {
            var command = command(where, path);
            int context = where.guild().isPresent() ? 0 : 1;
            boolean here = !command.path("contexts").isArray()
                    || Json.items(command.path("contexts")).stream().anyMatch(one -> one.asInt() == context);
            var needed = command.path("default_member_permissions");
            long granted = where.guild()
                    .map(guild -> Permissions.of(guild, person.id()))
                    .orElse(-1L);
            return here && (needed.isNull() || (granted & needed.asLong()) == needed.asLong());
        }
    }

    private boolean isShown(Message message) {
        return message.only()
                .map(person.id()::equals)
                .orElseGet(() -> Permissions.sees(message.channel(), person.id()));
    }

    private JsonNode command(Channel where, String path) {
        var name = path.split(" ", 2)[0];
        return parts.commands()
                .find(where.guild(), CommandRules.SLASH, name)
                .orElseThrow(() -> new AssertionError("not registered: /" + path));
    }

    private Interaction send(int type, Channel where, Optional<Message> source, ObjectNode data) {
        return parts.interactions().send(new Interaction.Deed(type, person, where, source), data);
    }
}
