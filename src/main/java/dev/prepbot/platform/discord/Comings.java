package dev.prepbot.platform.discord;

import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.guild.update.GuildUpdateOwnerEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Turns the bot's and people's coming to servers and leaving them into facts. An outage is no leaving. */
final class Comings extends ListenerAdapter {

    /** A server that added the bot while it was down is greeted if that was not long ago. */
    private static final Duration RECENT = Duration.ofDays(1);

    private final Ears ears;
    private final Clock clock;

    Comings(Ears ears, Clock clock) {
        this.ears = ears;
        this.clock = clock;
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        installed(event.getGuild());
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        var joined = event.getGuild().getSelfMember().getTimeJoined().toInstant();
        if (joined.isAfter(clock.instant().minus(RECENT))) {
            installed(event.getGuild());
        }
    }

    /**
     * Who added the bot is not told, so the owner stands for them. Named by when it joined, so that it is greeted once,
     * however often the bot starts.
     */
    private void installed(Guild guild) {
        var joined = guild.getSelfMember().getTimeJoined().toInstant();
        installed(guild, "joined:" + guild.getId() + ":" + joined.getEpochSecond());
    }

    /** The bot stays as it was added, only for somebody else. */
    @Override
    public void onGuildUpdateOwner(GuildUpdateOwnerEvent event) {
        var guild = event.getGuild();
        installed(guild, "owner:" + guild.getId() + ":" + event.getNewOwnerId() + ":" + clock.millis());
    }

    private void installed(Guild guild, String name) {
        ears.hear(new Incoming.Installed(
                Arrivals.delivery(name),
                Arrivals.server(guild.getId()),
                Optional.of(Arrivals.owner(guild)),
                greeting(guild)));
    }

    private static Optional<PlaceId> greeting(Guild guild) {
        return Optional.ofNullable(guild.getSystemChannel())
                .filter(Comings::writable)
                .or(() -> guild.getTextChannels().stream()
                        .filter(Comings::writable)
                        .findFirst())
                .map(channel -> new PlaceId(Discord.NAME, channel.getId()));
    }

    private static boolean writable(TextChannel channel) {
        return Rooms.may(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        var guild = event.getGuild().getId();
        ears.hear(new Incoming.Uninstalled(
                Arrivals.delivery("removed:" + guild + ":" + clock.millis()), Arrivals.server(guild)));
    }

    @Override
    public void onGuildMemberRemove(GuildMemberRemoveEvent event) {
        if (!event.getUser().equals(event.getJDA().getSelfUser())) {
            left(
                    Arrivals.id(event.getUser().getId()),
                    Arrivals.server(event.getGuild().getId()));
        }
    }

    void left(PersonId person, ServerId server) {
        var name = "left:" + server.local() + ":" + person.local() + ":" + clock.millis();
        ears.hear(new Incoming.PersonLeft(Arrivals.delivery(name), person, server));
    }
}
