package dev.prepbot.dialogue;

import dev.prepbot.platform.discord.Discord;
import dev.prepbot.platform.discord.DiscordSettings;
import dev.prepbot.platform.discord.loopback.LoopbackDiscord;
import java.util.Optional;

/** A Discord on this machine with the adapter connected to it, for one theatre after another. */
final class DiscordStage implements AutoCloseable {

    private final TestClock clock = new TestClock(SimulatedTheatre.START);
    private final LoopbackDiscord loopback = LoopbackDiscord.start(clock);
    private final Discord discord;
    private final CountingIds ids = new CountingIds(0);

    DiscordStage() {
        loopback.grantMessageContent(true);
        discord = Discord.open(
                new DiscordSettings(
                        LoopbackDiscord.TOKEN,
                        Optional.of(loopback.apiUrl()),
                        Optional.of(loopback.gatewayUrl()),
                        true,
                        Optional.empty()),
                clock);
    }

    TestClock clock() {
        return clock;
    }

    LoopbackDiscord loopback() {
        return loopback;
    }

    Discord discord() {
        return discord;
    }

    /** Ids that go on from theatre to theatre, because one Discord sees them all. */
    CountingIds ids() {
        return ids;
    }

    @Override
    public void close() {
        discord.close();
        loopback.close();
    }
}
