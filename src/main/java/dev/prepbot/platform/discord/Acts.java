package dev.prepbot.platform.discord;

import dev.prepbot.bot.Action;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Turns what people do into facts. Called by one thread in the order of events; nothing here waits. */
final class Acts extends ListenerAdapter {

    private final Ears ears;
    private final Promises promises;
    private final Registration commands;
    private final Directs directs;
    private final boolean threadsAreRead;
    private final Clock clock;

    /** @param threadsAreRead whether what is written in the bot's threads comes with its content */
    Acts(Ears ears, Promises promises, Registration commands, Directs directs, boolean threadsAreRead, Clock clock) {
        this.ears = ears;
        this.promises = promises;
        this.commands = commands;
        this.directs = directs;
        this.threadsAreRead = threadsAreRead;
        this.clock = clock;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        var path = event.getFullCommandName();
        var handle = handle(event, Handle.Kind.COMMAND, "");
        hear(event, handle, commands.effect(path), at -> new Incoming.CommandUsed(at, path, options(event)));
    }

    private static Map<String, String> options(SlashCommandInteractionEvent event) {
        var options = new HashMap<String, String>();
        event.getOptions().forEach(option -> options.put(option.getName(), value(option)));
        return options;
    }

    private static String value(OptionMapping option) {
        return switch (option.getType()) {
            case CHANNEL, USER -> Discord.NAME + ":" + option.getAsString();
            default -> option.getAsString();
        };
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        var shortcut = commands.shortcut(event.getName());
        var handle = handle(event, Handle.Kind.COMMAND, "");
        var text = event.getTarget().getContentDisplay();
        hear(event, handle, Effect.REPLIES_JUST_YOU, at -> new Incoming.ShortcutUsed(at, shortcut, text));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        pressed(event, List.of());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        pressed(event, event.getValues());
    }

    private void pressed(GenericComponentInteractionCreateEvent event, List<String> picked) {
        var id = CustomId.read(event.getComponentId());
        var handle = handle(event, Handle.Kind.PRESS, event.getMessageId());
        var effect =
                id.effect().or(() -> Action.of(id.token()).map(Action::effect)).orElse(Effect.REPLIES_JUST_YOU);
        hear(event, handle, effect, at -> new Incoming.Pressed(at, id.token(), picked));
    }

    /** What comes of a form was not declared, so one from a message is acknowledged without promising anything. */
    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        var message = event.getMessage();
        var handle = handle(event, Handle.Kind.FORM, message == null ? "" : message.getId());
        var effect = message == null ? Effect.REPLIES_JUST_YOU : Effect.CHANGES_MESSAGE;
        var fields = new HashMap<String, String>();
        event.getValues().forEach(field -> fields.put(field.getCustomId(), field.getAsString()));
        hear(event, handle, effect, at -> new Incoming.FormSent(at, ActionToken.read(event.getModalId()), fields));
    }

    private void hear(Interaction event, Handle handle, Effect effect, Function<Arrival, Incoming> fact) {
        if (event.getChannelType() == ChannelType.PRIVATE) {
            directs.note(event.getUser().getId(), event.getChannelId());
        }
        if (promises.begin(handle, effect)) {
            ears.hear(fact.apply(Arrivals.of(event, handle)));
        }
    }

    private Handle handle(Interaction event, Handle.Kind kind, String message) {
        return new Handle(
                event.getId(), event.getToken(), clock.instant(), kind, String.valueOf(event.getChannelId()), message);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        if (event.getAuthor().isBot() || event.isWebhookMessage()) {
            return;
        }
        boolean direct = event.getChannelType() == ChannelType.PRIVATE;
        if (direct) {
            directs.note(event.getAuthor().getId(), event.getChannel().getId());
        }
        if (direct || (threadsAreRead && isOwnThread(event))) {
            var text = event.getMessage().getContentDisplay();
            ears.hear(new Incoming.TextTyped(Arrivals.of(event), text));
        }
    }

    private static boolean isOwnThread(MessageReceivedEvent event) {
        return event.isFromThread() && event.getChannel() instanceof ThreadChannel thread && thread.isOwner();
    }
}
