package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Channels, members and guilds as Discord's reference describes them. */
final class Faces {

    private Faces() {}

    static ObjectNode channel(World world, Channel channel) {
        var json =
                Json.object().put("id", channel.id()).put("type", channel.type().number());
        json.put("flags", 0);
        if (channel.messages().isEmpty()) {
            json.putNull("last_message_id");
        } else {
            json.put("last_message_id", Long.toString(channel.messages().lastKey()));
        }
        if (channel.guild().isEmpty()) {
            var recipients = channel.members().stream().filter(id -> !world.isSelf(id));
            json.set(
                    "recipients",
                    Json.array(recipients.map(id -> world.user(id).json()).toList()));
            return json;
        }
        json.put("guild_id", channel.guild().get().id()).put("name", channel.name());
        return channel.isThread() ? thread(world, channel, json) : text(channel, json);
    }

    private static ObjectNode text(Channel channel, ObjectNode json) {
        json.put("position", 0).put("nsfw", false).put("rate_limit_per_user", 0);
        json.putNull("topic").putNull("parent_id");
        ArrayNode overwrites = json.putArray("permission_overwrites");
        channel.overwrites()
                .forEach((id, overwrite) -> overwrites
                        .addObject()
                        .put("id", id)
                        .put("type", overwrite.member() ? 1 : 0)
                        .put("allow", Long.toString(overwrite.allow()))
                        .put("deny", Long.toString(overwrite.deny())));
        return json;
    }

    private static ObjectNode thread(World world, Channel thread, ObjectNode json) {
        json.put("parent_id", thread.parent().orElseThrow().id()).put("owner_id", thread.owner());
        json.put("message_count", thread.messages().size())
                .put("member_count", thread.members().size());
        json.put("total_message_sent", thread.messages().size()).put("rate_limit_per_user", 0);
        var state = thread.thread();
        var metadata = json.putObject("thread_metadata")
                .put("archived", state.archived())
                .put("locked", state.locked());
        metadata.put("archive_timestamp", thread.since().toString()).put("auto_archive_duration", state.minutes());
        metadata.put("create_timestamp", thread.since().toString());
        if (thread.isPrivate()) {
            metadata.put("invitable", state.invitable());
        }
        if (thread.members().contains(world.self().id())) {
            json.set("member", threadMember(thread, world.self().id()));
        }
        return json;
    }

    static ObjectNode threadMember(Channel thread, String user) {
        var json = Json.object().put("id", thread.id()).put("user_id", user).put("flags", 0);
        return json.put("join_timestamp", thread.since().toString());
    }

    static ObjectNode member(Guild guild, String user) {
        var json = memberWithoutUser(guild, user);
        json.set("user", guild.user(user).json());
        return json;
    }

    static ObjectNode memberWithoutUser(Guild guild, String user) {
        var json = Json.object().put("flags", 0).put("joined_at", guild.since().toString());
        json.put("pending", false).put("mute", false).put("deaf", false);
        json.putNull("avatar").putNull("banner").putNull("nick").putNull("premium_since");
        json.putNull("communication_disabled_until");
        json.set("roles", Json.texts(guild.rolesOf(user).stream().map(Role::id).toList()));
        return json;
    }

    /** A guild as GUILD_CREATE shows it, with what the bot may see of it. */
    static ObjectNode guild(World world, Guild guild) {
        var self = world.self().id();
        var json = Json.object()
                .put("id", guild.id())
                .put("name", guild.name())
                .put("owner_id", guild.owner().id());
        json.put("preferred_locale", "en-US")
                .put("member_count", guild.members().size());
        json.put("verification_level", 0).put("default_message_notifications", 0);
        json.put("explicit_content_filter", 0).put("mfa_level", 0).put("nsfw_level", 0);
        json.put("large", false).put("unavailable", false).put("premium_progress_bar_enabled", false);
        json.put("joined_at", guild.since().toString()).put("afk_timeout", 300).put("max_members", 500_000);
        json.set(
                "roles",
                Json.array(guild.roles().values().stream().map(Role::json).toList()));
        json.putArray("members").add(member(guild, self));
        var channels = json.putArray("channels");
        var threads = json.putArray("threads");
        for (var channel : guild.channels()) {
            if (!channel.isThread()) {
                channels.add(channel(world, channel));
            } else if (Permissions.sees(channel, self) && !channel.thread().archived()) {
                threads.add(channel(world, channel));
            }
        }
        for (var list : new String[] {"emojis", "stickers", "voice_states", "presences", "features"}) {
            json.putArray(list);
        }
        for (var list : new String[] {"guild_scheduled_events", "stage_instances", "soundboard_sounds"}) {
            json.putArray(list);
        }
        return json;
    }
}
