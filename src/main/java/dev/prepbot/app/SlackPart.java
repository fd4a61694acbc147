package dev.prepbot.app;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Secret;
import dev.prepbot.app.config.SecretName;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.platform.slack.CannotConnect;
import dev.prepbot.platform.slack.Manifest;
import dev.prepbot.platform.slack.Slack;
import dev.prepbot.platform.slack.SlackSettings;
import java.util.Locale;
import java.util.Optional;

/** Slack, where its tokens are given. */
final class SlackPart implements PlatformPart {

    private static final int NOT_CONFIGURED = 2;
    private static final int NOT_REACHED = 1;

    private final Slack slack;

    private SlackPart(Slack slack) {
        this.slack = slack;
    }

    /**
     * Speaks to Slack, if the bot is to.
     *
     * @return empty where no token of Slack's is given
     * @throws CannotStart with what to mend
     */
    static Optional<SlackPart> open(Settings settings, Secrets secrets, Surroundings surroundings) {
        var bot = secrets.get(SecretName.SLACK_BOT_TOKEN);
        var app = secrets.get(SecretName.SLACK_APP_TOKEN);
        if (bot.isEmpty() && app.isEmpty()) {
            return Optional.empty();
        }
        var given = new SlackSettings(
                required(bot, SecretName.SLACK_BOT_TOKEN),
                required(app, SecretName.SLACK_APP_TOKEN),
                settings.slackApi());
        try {
            return Optional.of(new SlackPart(Slack.open(given, surroundings.clock())));
        } catch (CannotConnect e) {
            throw cannotStart(e);
        }
    }

    private static String required(Optional<Secret> secret, SecretName name) {
        return secret.map(Secret::reveal)
                .orElseThrow(() -> new CannotStart(
                        NOT_CONFIGURED,
                        name + " is missing: Slack needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN. src/docs/slack.md says"
                                + " where to find them."));
    }

    private static CannotStart cannotStart(CannotConnect e) {
        int code = e.kind() == CannotConnect.Kind.UNREACHABLE ? NOT_REACHED : NOT_CONFIGURED;
        return new CannotStart(code, e.getMessage() + ". " + e.remedy());
    }

    /** What Slack is told about the app. */
    static String manifest() {
        var declared = Core.declared();
        return Manifest.yaml(declared.commands(Locale.ENGLISH), declared.shortcuts(Locale.ENGLISH));
    }

    @Override
    public Platform platform() {
        return slack;
    }

    @Override
    public AutoCloseable listen(Listener listener) {
        try {
            slack.listen(listener);
            return slack::hush;
        } catch (CannotConnect e) {
            throw cannotStart(e);
        }
    }

    @Override
    public String where() {
        return "on Slack at " + slack.workspace();
    }

    @Override
    public void close() {
        slack.close();
    }
}
