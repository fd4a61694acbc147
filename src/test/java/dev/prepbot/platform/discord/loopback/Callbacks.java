package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** The first answers to interactions: one each, within three seconds. */
final class Callbacks {

    static final int MESSAGE = 4;
    static final int DEFERRED_MESSAGE = 5;
    static final int DEFERRED_UPDATE = 6;
    static final int UPDATE = 7;
    static final int CHOICES = 8;
    static final int MODAL = 9;

    private final World world;
    private final Messages messages;
    private final Interactions interactions;

    Callbacks(World world, Messages messages, Interactions interactions) {
        this.world = world;
        this.messages = messages;
        this.interactions = interactions;
    }

    void in(Routes routes) {
        routes.on("POST /interactions/{interaction_id}/{interaction_token}/callback", this::answer);
    }

    private Answer answer(Asked asked) {
        var interaction = interactions
                .byToken(asked.part("interaction_token"))
                .filter(one -> one.id().equals(asked.part("interaction_id")))
                .orElseThrow(Problem.UNKNOWN_INTERACTION::refusal);
        if (interaction.answered().isDone()) {
            throw Problem.ALREADY_ACKNOWLEDGED.refusal();
        }
        if (world.now().isAfter(interaction.at().plus(Interaction.FIRST))) {
            throw Problem.UNKNOWN_INTERACTION.refusal();
        }
        int type = asked.body().path("type").asInt();
        requireFitting(interaction, type);
        var message = act(interaction, type, asked);
        interaction.answered().complete(type);
        message.filter(one -> !one.loading() && type != DEFERRED_UPDATE).ifPresent(interaction.replied()::complete);
        boolean wanted = asked.given("with_response").map("true"::equals).orElse(false);
        return wanted ? Answer.ok(response(interaction, type, message)) : Answer.nothing();
    }

    private static void requireFitting(Interaction interaction, int type) {
        boolean onMessage = interaction.source().isPresent() && interaction.type() != Interaction.COMMAND;
        boolean fits = switch (type) {
            case MESSAGE, DEFERRED_MESSAGE -> interaction.type() != Interaction.AUTOCOMPLETE;
            case DEFERRED_UPDATE, UPDATE -> onMessage;
            case CHOICES -> interaction.type() == Interaction.AUTOCOMPLETE;
            case MODAL -> Set.of(Interaction.COMMAND, Interaction.COMPONENT).contains(interaction.type());
            default -> false;
        };
        ComponentRules.require(
                fits, "callback type " + type + " does not answer interaction type " + interaction.type());
    }

    private Optional<Message> act(Interaction interaction, int type, Asked asked) {
        var data = asked.body().path("data");
        switch (type) {
            case MESSAGE -> interaction.original(messages.say(interaction.channel(), draft(interaction, data, asked)));
            case DEFERRED_MESSAGE -> {
                var flags = (data.path("flags").asInt() & Message.EPHEMERAL) | Message.LOADING;
                var loading = Json.object().put("flags", flags);
                interaction.original(messages.say(interaction.channel(), draft(interaction, loading, asked)));
            }
            case DEFERRED_UPDATE -> interaction.original(interaction.source().orElseThrow());
            case UPDATE -> {
                var source = interaction.source().orElseThrow();
                messages.edit(source, data, asked.files());
                interaction.original(source);
            }
            case CHOICES -> choices(interaction, data.path("choices"));
            default -> {
                Modal.check(data);
                interactions.open(interaction, data.deepCopy());
            }
        }
        return interaction.original();
    }

    private Messages.Draft draft(Interaction interaction, JsonNode data, Asked asked) {
        return reply(world, interaction, data, asked);
    }

    static Messages.Draft reply(World world, Interaction interaction, JsonNode data, Asked asked) {
        boolean ephemeral = (data.path("flags").asInt() & Message.EPHEMERAL) != 0;
        var only = ephemeral ? Optional.of(interaction.by().id()) : Optional.<String>empty();
        return new Messages.Draft(world.self(), Messages.REPLY_TO_COMMAND, only, data, asked.files());
    }

    private static void choices(Interaction interaction, JsonNode choices) {
        ComponentRules.require(choices.isArray() && choices.size() <= 25, "at most 25 choices");
        choices.forEach(CommandRules::choice);
        interaction.choices().complete(choices);
    }

    private static JsonNode response(Interaction interaction, int type, Optional<Message> message) {
        ObjectNode json = Json.object();
        var about = json.putObject("interaction").put("id", interaction.id()).put("type", interaction.type());
        about.put("channel_id", interaction.channel().id());
        interaction.channel().guild().ifPresent(guild -> about.put("guild_id", guild.id()));
        if (message.isPresent()) {
            about.put("response_message_id", message.get().id());
            about.put("response_message_loading", message.get().loading());
            about.put("response_message_ephemeral", message.get().only().isPresent());
        }
        if (type == MESSAGE || type == UPDATE) {
            var resource = json.putObject("resource").put("type", type);
            resource.set(
                    "message",
                    message.<JsonNode>map(one -> one.json().deepCopy()).orElse(MissingNode.getInstance()));
        }
        return json;
    }
}
