package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What people who run guilds do: make them, let people in and out, give and take permissions, tidy up. */
public final class Town {

    private final World world;
    private final Messages messages;

    Town(World world, Messages messages) {
        this.world = world;
        this.messages = messages;
    }

    public User person(String name) {
        return person(name, "en-US");
    }

    /** Someone whose client shows a language. */
    public User person(String name, String locale) {
        synchronized (world) {
            return world.user(name, false, locale);
        }
    }

    /** A guild without the bot. */
    public Guild guild(String name, User owner) {
        synchronized (world) {
            var guild = world.add(new Guild(world.id(), name, owner, world.now()));
            guild.join(owner);
            return guild;
        }
    }

    public void join(Guild guild, User person, Role... roles) {
        synchronized (world) {
            guild.join(person, roles);
            var json = Faces.member(guild, person.id()).put("guild_id", guild.id());
            world.events().dispatch("GUILD_MEMBER_ADD", Events.GUILD_MEMBERS, Optional.of(guild), json);
        }
    }

    public void leave(Guild guild, User person) {
        synchronized (world) {
            guild.leave(person.id());
            var json = Json.object().put("guild_id", guild.id());
            json.set("user", person.json());
            world.events().dispatch("GUILD_MEMBER_REMOVE", Events.GUILD_MEMBERS, Optional.of(guild), json);
        }
    }

    /** Adds the bot with what its invitation asks for. */
    public Role addBot(Guild guild) {
        synchronized (world) {
            var role = role(guild, "prepbot", Permissions.INVITED, false);
            guild.join(world.self(), role);
            world.events().dispatch("GUILD_CREATE", Events.GUILDS, Optional.of(guild), Faces.guild(world, guild));
            return role;
        }
    }

    public void kickBot(Guild guild) {
        synchronized (world) {
            guild.leave(world.self().id());
            var json = Json.object().put("id", guild.id());
            world.events().dispatch("GUILD_DELETE", Events.GUILDS, Optional.of(guild), json);
        }
    }

    /** Gives a guild to another of its members. */
    public void handOver(Guild guild, User person) {
        synchronized (world) {
            guild.belongTo(person);
            var json = Faces.guild(world, guild).without(List.of("members", "channels", "threads", "joined_at"));
            world.events().dispatch("GUILD_UPDATE", Events.GUILDS, Optional.of(guild), (ObjectNode) json);
        }
    }

    /** Ends a guild and all that is in it. */
    public void remove(Guild guild) {
        synchronized (world) {
            kickBot(guild);
            world.remove(guild);
        }
    }

    public Role role(Guild guild, String name, long permissions, boolean mentionable) {
        synchronized (world) {
            var role = new Role(world.id(), name, permissions, mentionable);
            guild.roles().put(role.id(), role);
            var json = Json.object().put("guild_id", guild.id());
            json.set("role", role.json());
            world.events().dispatch("GUILD_ROLE_CREATE", Events.GUILDS, Optional.of(guild), json);
            return role;
        }
    }

    /** Puts a role in the place of what it was. */
    public void change(Guild guild, Role role) {
        synchronized (world) {
            guild.roles().put(role.id(), role);
            var json = Json.object().put("guild_id", guild.id());
            json.set("role", role.json());
            world.events().dispatch("GUILD_ROLE_UPDATE", Events.GUILDS, Optional.of(guild), json);
        }
    }

    /** The roles of a guild that someone has, by name. */
    public List<String> rolesOf(Guild guild, User person) {
        synchronized (world) {
            return guild.rolesOf(person.id()).stream().map(Role::name).toList();
        }
    }

    public Channel channel(Guild guild, String name) {
        synchronized (world) {
            var channel = world.add(Channel.text(world.id(), guild, name, world.now()));
            tell("CHANNEL_CREATE", channel);
            return channel;
        }
    }

    /** Sets what a role or member may and may not in a channel, as far as it differs from the guild. */
    public void overwrite(Channel channel, String roleOrMember, long allow, long deny) {
        synchronized (world) {
            boolean member = channel.guild().orElseThrow().members().containsKey(roleOrMember);
            channel.overwrites().put(roleOrMember, new Channel.Overwrite(member, allow, deny));
            tell("CHANNEL_UPDATE", channel);
        }
    }

    /** Takes permissions from the bot in a channel. */
    public void deny(Channel channel, long permissions) {
        overwrite(channel, world.self().id(), 0, permissions);
    }

    public void remove(Message message) {
        synchronized (world) {
            messages.delete(message);
        }
    }

    public void remove(Channel channel) {
        synchronized (world) {
            tell(channel.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE", channel);
            world.remove(channel);
        }
    }

    public void archive(Channel thread, boolean locked) {
        synchronized (world) {
            ThreadRoutes.set(world, thread, thread.thread().archived(true).locked(locked));
        }
    }

    /** The messages of a channel that are for everyone there, oldest first. */
    public List<Message> messages(Channel channel) {
        synchronized (world) {
            return channel.messages().values().stream().filter(Portal::isForAll).toList();
        }
    }

    /** The name of a channel, thread, person or role, as clients show it for its id. */
    public Optional<String> nameOf(Guild guild, String id) {
        synchronized (world) {
            return guild.channels().stream()
                    .filter(channel -> channel.id().equals(id))
                    .map(Channel::name)
                    .findFirst()
                    .or(() -> world.known(id).map(User::name))
                    .or(() -> Optional.ofNullable(guild.roles().get(id)).map(Role::name));
        }
    }

    /** The threads of a guild that stand. */
    public List<Channel> threads(Guild guild) {
        synchronized (world) {
            return guild.channels().stream().filter(Channel::isThread).toList();
        }
    }

    private void tell(String event, Channel channel) {
        if (channel.guild().orElseThrow().members().containsKey(world.self().id())) {
            ObjectNode json = Faces.channel(world, channel);
            world.events().dispatch(event, Events.GUILDS, channel.guild(), json);
        }
    }
}
