package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What comes after the first answer to an interaction: follow-ups, and changes of what was said, for 15 minutes. */
final class Webhooks {

    private final World world;
    private final Messages messages;
    private final Interactions interactions;

    Webhooks(World world, Messages messages, Interactions interactions) {
        this.world = world;
        this.messages = messages;
        this.interactions = interactions;
    }

    void in(Routes routes) {
        var base = "/webhooks/{webhook_id}/{webhook_token}";
        routes.on("POST " + base, this::followUp);
        routes.on(
                "GET " + base + "/messages/@original",
                asked -> Answer.ok(original(asked).json().deepCopy()));
        routes.on("PATCH " + base + "/messages/@original", asked -> edit(asked, original(asked)));
        routes.on("DELETE " + base + "/messages/@original", asked -> delete(original(asked)));
        routes.on(
                "GET " + base + "/messages/{message_id}",
                asked -> Answer.ok(message(asked).json().deepCopy()));
        routes.on("PATCH " + base + "/messages/{message_id}", asked -> edit(asked, message(asked)));
        routes.on("DELETE " + base + "/messages/{message_id}", asked -> delete(message(asked)));
    }

    private Interaction live(Asked asked) {
        var interaction = interactions
                .byToken(asked.part("webhook_token"))
                .filter(one -> world.isSelf(asked.part("webhook_id")))
                .filter(one -> one.answered().isDone())
                .orElseThrow(Problem.UNKNOWN_WEBHOOK::refusal);
        if (world.now().isAfter(interaction.at().plus(Interaction.TOKEN))) {
            throw Problem.INVALID_TOKEN.refusal();
        }
        return interaction;
    }

    /** Directly after a deferred reply a follow-up is that reply, says the reference, with the audience chosen then. */
    private Answer followUp(Asked asked) {
        var interaction = live(asked);
        var deferred = interaction.original().filter(Message::loading).filter(Webhooks::stands);
        if (deferred.isPresent()) {
            return edit(asked, deferred.get());
        }
        var said = messages.say(interaction.channel(), Callbacks.reply(world, interaction, asked.body(), asked));
        interaction.replied().complete(said);
        return Answer.ok(said.json().deepCopy());
    }

    private Message original(Asked asked) {
        return live(asked).original().filter(Webhooks::stands).orElseThrow(Problem.UNKNOWN_MESSAGE::refusal);
    }

    private static boolean stands(Message message) {
        return message.channel().messages().containsKey(Long.parseLong(message.id()));
    }

    private Message message(Asked asked) {
        var interaction = live(asked);
        return Optional.ofNullable(interaction.channel().messages().get(Long.parseLong(asked.part("message_id"))))
                .filter(message -> world.isSelf(message.author().id()))
                .orElseThrow(Problem.UNKNOWN_MESSAGE::refusal);
    }

    private Answer edit(Asked asked, Message message) {
        ObjectNode payload = asked.body().isObject() ? asked.body().deepCopy() : Json.object();
        // Whether a message is ephemeral cannot be changed.
        payload.put("flags", payload.path("flags").asInt() & ~Message.EPHEMERAL);
        messages.edit(message, payload, asked.files());
        interactions
                .byToken(asked.part("webhook_token"))
                .ifPresent(one -> one.replied().complete(message));
        return Answer.ok(message.json().deepCopy());
    }

    private Answer delete(Message message) {
        messages.delete(message);
        return Answer.nothing();
    }
}
