package dev.prepbot.app;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Secret;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.platform.discord.CannotConnect;
import dev.prepbot.platform.discord.Discord;
import dev.prepbot.platform.discord.DiscordSettings;
import java.time.Clock;

/** The connection to Discord. */
final class DiscordPart implements PlatformPart {

    private static final int MACHINE = 1;

    private final Discord discord;

    private DiscordPart(Discord discord) {
        this.discord = discord;
    }

    /** @throws CannotStart where Discord refuses or does not answer */
    static DiscordPart open(Settings.Discord settings, Secret token, Clock clock) {
        try {
            var reached = new DiscordSettings(
                    token.reveal(),
                    settings.apiUrl(),
                    settings.gatewayUrl(),
                    settings.messageContent(),
                    settings.shards());
            return new DiscordPart(Discord.open(reached, clock));
        } catch (CannotConnect e) {
            throw new CannotStart(MACHINE, e.getMessage());
        }
    }

    @Override
    public Platform platform() {
        return discord;
    }

    @Override
    public AutoCloseable listen(Listener listener) {
        discord.listen(listener);
        return discord::stopListening;
    }

    @Override
    public String where() {
        return "on Discord as " + discord.botName();
    }

    @Override
    public void close() {
        discord.close();
    }
}
