package dev.prepbot.platform.discord;

import dev.prepbot.bot.Listener;
import java.util.List;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers values while someone types, beside everything else: one that comes late is of no use and does no harm. */
final class Suggestions extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);

    /** Discord's limit. */
    private static final int MOST = 25;

    private final Ears ears;
    private final Executor executor;

    Suggestions(Ears ears, Executor executor) {
        this.ears = ears;
        this.executor = executor;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        executor.execute(() -> offer(event));
    }

    private void offer(CommandAutoCompleteInteractionEvent event) {
        try {
            var choices =
                    ears.listener().map(listener -> choices(listener, event)).orElse(List.of());
            event.replyChoices(choices).queue(shown -> {}, failure -> log.debug("suggestions came too late", failure));
        } catch (RuntimeException e) {
            log.error("no suggestions for /{}", event.getFullCommandName(), e);
        }
    }

    private static List<Choice> choices(Listener listener, CommandAutoCompleteInteractionEvent event) {
        var option = event.getFocusedOption();
        var suggestions = listener.suggest(
                Arrivals.person(event),
                Arrivals.place(event),
                event.getFullCommandName(),
                option.getName(),
                option.getValue());
        return suggestions.stream()
                .limit(MOST)
                .map(suggestion -> new Choice(suggestion.label(), suggestion.value()))
                .toList();
    }
}
