package dev.prepbot.platform.discord;

import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.sharding.ShardManager;

/** The channels and threads that Discord has told about. */
final class Rooms {

    private final ShardManager shards;

    Rooms(ShardManager shards) {
        this.shards = shards;
    }

    /** A channel or thread of a server; empty for direct conversations, and for threads that are archived. */
    Optional<GuildChannel> find(String id) {
        return isSnowflake(id) ? Optional.ofNullable(shards.getGuildChannelById(id)) : Optional.empty();
    }

    Optional<Guild> server(String id) {
        return isSnowflake(id) ? Optional.ofNullable(shards.getGuildById(id)) : Optional.empty();
    }

    /** The channel that a thread is in; a channel itself. */
    Optional<GuildChannel> around(String id) {
        return find(id).map(room -> room instanceof ThreadChannel thread ? thread.getParentChannel() : room);
    }

    /** The text channel in which a private thread can be opened near a place. */
    Optional<TextChannel> forPrivateThread(String near) {
        return around(near)
                .filter(TextChannel.class::isInstance)
                .map(TextChannel.class::cast)
                .filter(channel -> may(
                        channel,
                        Permission.VIEW_CHANNEL,
                        Permission.CREATE_PRIVATE_THREADS,
                        Permission.MESSAGE_SEND_IN_THREADS));
    }

    /** A thread of the bot's that an earlier try opened and nobody has written in. */
    Optional<String> unused(TextChannel channel, String title) {
        return ((IThreadContainer) channel)
                .getThreadChannels().stream()
                        .filter(thread -> thread.isOwner() && thread.getName().equals(title))
                        .filter(thread -> !thread.isPublic() && !thread.isArchived() && thread.getMessageCount() == 0)
                        .filter(thread -> thread.getLatestMessageIdLong() == 0)
                        .map(ThreadChannel::getId)
                        .findFirst();
    }

    boolean mayLock(String thread) {
        return around(thread)
                .filter(channel -> may(channel, Permission.MANAGE_THREADS))
                .isPresent();
    }

    static boolean may(GuildChannel channel, Permission... permissions) {
        return channel.getGuild().getSelfMember().hasPermission(channel, permissions);
    }

    static boolean isSnowflake(String id) {
        return id.matches("\\d{1,20}");
    }
}
