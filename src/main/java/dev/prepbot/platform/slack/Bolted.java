package dev.prepbot.platform.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's Bolt as the switchboard: it knows which request is what, whichever way it came in. It neither authorises, as
 * there is one workspace, nor acknowledges, as that may wait for a reply.
 */
final class Bolted {

    private static final Logger log = LoggerFactory.getLogger(Bolted.class);

    private static final Pattern ANY = Pattern.compile("(?s).*");

    private static final String DELIVERY = "prepbot-delivery";

    private final AppConfig config = new AppConfig();
    private final App app;

    Bolted(Slack slack, Commands commands, Acting acting, Happenings happenings) {
        config.setSlack(slack);
        app = new App(config, slack, List.of((request, response, chain) -> chain.next(request)));
        app.command(ANY, (request, context) -> {
            commands.used(delivery(context), request.getPayload());
            return context.ack();
        });
        app.blockSuggestion(ANY, (request, context) -> {
            commands.suggest(delivery(context), request.getPayload());
            return context.ack();
        });
        app.blockAction(ANY, (request, context) -> {
            acting.pressed(delivery(context), request.getPayload());
            return context.ack();
        });
        app.viewSubmission(ANY, (request, context) -> {
            acting.sent(delivery(context), request.getPayload());
            return context.ack();
        });
        app.messageShortcut(ANY, (request, context) -> {
            acting.shortcut(delivery(context), request.getPayload());
            return context.ack();
        });
        app.globalShortcut(ANY, (request, context) -> {
            commands.shortcut(delivery(context), request.getPayload());
            return context.ack();
        });
        events(happenings);
    }

    private void events(Happenings happenings) {
        app.event(MessageEvent.class, (payload, context) -> {
            happenings.typed(delivery(context), payload.getEvent());
            return context.ack();
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            happenings.typed(delivery(context), payload.getEvent());
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            happenings.homeOpened(delivery(context), payload.getEvent());
            return context.ack();
        });
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            happenings.joined(delivery(context), payload.getEvent());
            return context.ack();
        });
        app.event(UserChangeEvent.class, (payload, context) -> {
            happenings.changed(delivery(context), payload.getEvent().getUser());
            return context.ack();
        });
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            happenings.uninstalled(delivery(context));
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            happenings.revoked(delivery(context), payload.getEvent());
            return context.ack();
        });
        // Nobody's words: edits, removals, and what bots say.
        app.event(MessageChangedEvent.class, (payload, context) -> context.ack());
        app.event(MessageDeletedEvent.class, (payload, context) -> context.ack());
        app.event(MessageBotEvent.class, (payload, context) -> context.ack());
    }

    AppConfig config() {
        return config;
    }

    /** Hands a request to whom it concerns. */
    void run(Request<?> request, String delivery) {
        try {
            request.getContext().getAdditionalValues().put(DELIVERY, delivery);
            app.run(request);
        } catch (Exception e) {
            log.error("a request of Slack's could not be understood", e);
        }
    }

    private static String delivery(Context context) {
        return Objects.requireNonNull(context.getAdditionalValues().get(DELIVERY));
    }
}
