package dev.prepbot.platform.discord.loopback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** All that exists, guarded by one lock: whoever reads or changes it synchronizes on the world. */
final class World {

    private final Clock clock;
    private final Snowflakes ids = new Snowflakes();
    private final Events events;
    private final User self;
    private long version;
    private final Map<String, User> users = new HashMap<>();
    private final Map<String, Guild> guilds = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Channel> directs = new HashMap<>();

    World(Clock clock, Events events) {
        this.clock = clock;
        this.events = events;
        this.self = user("prepbot", true, "en-US");
    }

    /** Says that something can be seen that could not be seen before. */
    void changed() {
        synchronized (this) {
            version++;
            notifyAll();
        }
    }

    /** Waits a moment for something new to be seen; what is known now. */
    long changedSince(long known, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (this) {
            try {
                for (long left = atMost.toMillis(); version == known && left > 0; ) {
                    wait(left);
                    left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return version;
        }
    }

    Instant now() {
        return clock.instant();
    }

    String id() {
        return ids.next();
    }

    Events events() {
        return events;
    }

    /** The bot; its application has the same id. */
    User self() {
        return self;
    }

    boolean isSelf(String user) {
        return self.id().equals(user);
    }

    User user(String name, boolean bot, String locale) {
        var made = new User(id(), name, bot, locale);
        users.put(made.id(), made);
        return made;
    }

    User user(String id) {
        return Optional.ofNullable(users.get(id)).orElseThrow(Problem.UNKNOWN_USER::refusal);
    }

    Optional<User> known(String id) {
        return Optional.ofNullable(users.get(id));
    }

    Guild add(Guild guild) {
        guilds.put(guild.id(), guild);
        return guild;
    }

    Map<String, Guild> guilds() {
        return guilds;
    }

    /** A guild as the bot knows it: one that it is not in does not exist for it. */
    Guild guild(String id) {
        return Optional.ofNullable(guilds.get(id))
                .filter(guild -> guild.members().containsKey(self.id()))
                .orElseThrow(Problem.UNKNOWN_GUILD::refusal);
    }

    Channel add(Channel channel) {
        channels.put(channel.id(), channel);
        channel.guild().ifPresent(guild -> guild.channels().add(channel));
        return channel;
    }

    void remove(Channel channel) {
        channels.remove(channel.id());
        channel.guild().ifPresent(guild -> guild.channels().remove(channel));
    }

    void remove(Guild guild) {
        guilds.remove(guild.id());
        guild.channels().forEach(channel -> channels.remove(channel.id()));
    }

    Channel channel(String id) {
        return Optional.ofNullable(channels.get(id)).orElseThrow(Problem.UNKNOWN_CHANNEL::refusal);
    }

    /** The conversation of the bot and a person. */
    Channel direct(User person) {
        return directs.computeIfAbsent(person.id(), id -> add(Channel.direct(id(), self, person, now())));
    }

    /** Whether two share a guild, without which the bot cannot write to a person. */
    boolean meets(User person) {
        return guilds.values().stream()
                .anyMatch(guild -> guild.members().containsKey(person.id())
                        && guild.members().containsKey(self.id()));
    }
}
