package dev.prepbot.platform.slack;

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
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Slack as the bot's platform: one workspace, heard over Socket Mode. */
public final class Slack implements Platform, AutoCloseable {

    /** The platform's name. */
    public static final String NAME = "slack";

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10));

    private final SlackSettings settings;
    private final Identity self;
    private final Calls calls;
    private final Parts parts;
    private final Patience patience;
    private Optional<Line> line = Optional.empty();

    private Slack(SlackSettings settings, Identity self, Calls calls, Parts parts, Patience patience) {
        this.settings = settings;
        this.self = self;
        this.calls = calls;
        this.parts = parts;
        this.patience = patience;
    }

    /**
     * Looks who the bot is; speaks from now on, and hears nothing yet.
     *
     * @throws CannotConnect with what to do
     */
    public static Slack open(SlackSettings settings, Clock clock) {
        return open(settings, clock, PATIENCE);
    }

    /**
     * How long Slack is waited for.
     *
     * @param socket how often a socket is asked whether it is alive; half as long again without a word, and it is
     *     given up
     * @param answer how long a call of the Web API may take
     */
    record Patience(Duration socket, Duration answer) {}

    static Slack open(SlackSettings settings, Clock clock, Patience patience) {
        Tokens.check(settings);
        var calls = new Calls(settings, patience.answer());
        try {
            var answer =
                    calls.call("auth.test", api -> api.authTest(ask -> ask)).join();
            var self = Identity.of(answer, settings.botToken());
            var parts = Parts.of(calls, self, answer.getUser(), clock);
            return new Slack(settings, self, calls, parts, patience);
        } catch (RuntimeException e) {
            calls.close();
            throw Tokens.refused("SLACK_BOT_TOKEN", Refusal.behind(e));
        }
    }

    /**
     * Lets the listener hear, and opens the socket if that has not been done.
     *
     * @throws CannotConnect with what to do
     */
    public synchronized void listen(Listener listener) {
        parts.desk().listen(listener);
        parts.happenings().installed();
        if (line.isPresent()) {
            return;
        }
        var opening = new Line(
                this::address, (socket, frame) -> parts.envelopes().take(frame, socket::answer), patience.socket());
        try {
            opening.open();
            line = Optional.of(opening);
        } catch (Refusal e) {
            opening.close();
            throw Tokens.refused("SLACK_APP_TOKEN", e);
        }
    }

    private URI address() {
        var answer =
                calls.asApp(settings.appToken(), "apps.connections.open", api -> api.appsConnectionsOpen(ask -> ask));
        return URI.create(answer.getUrl());
    }

    /** The address of the workspace, such as {@code https://study-group.slack.com/}. */
    public String workspace() {
        return self.workspace();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletionStage<Outcome> perform(Errand errand) {
        return parts.errands().perform(errand);
    }

    @Override
    public void doubt(Errand errand) {
        parts.errands().doubt(errand);
    }

    @Override
    public CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        return parts.history().find(place, errand.id());
    }

    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return parts.directs()
                .with(person.local())
                .thenApply(channel ->
                        Optional.of(Spot.in(channel, Optional.empty()).place()))
                .exceptionally(failure -> Optional.empty());
    }

    @Override
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return parts.doctor().look(place);
    }

    @Override
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return parts.people().presence(person);
    }

    /** Not known at once: Slack tells names only when asked. */
    @Override
    public Optional<String> nameOf(PlaceId place) {
        return Optional.empty();
    }

    /** Stops hearing; what is still to be said can be said until the program ends. */
    public synchronized void hush() {
        line.ifPresent(Line::close);
        line = Optional.empty();
    }

    @Override
    public void close() {
        hush();
        calls.close();
    }
}
