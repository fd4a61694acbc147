package dev.prepbot.platform.discord.loopback;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A channel, a thread or a direct conversation, with what was said in it. */
public final class Channel {

    /** The types of Discord's reference that exist here. */
    enum Type {
        TEXT(0),
        DIRECT(1),
        PUBLIC_THREAD(11),
        PRIVATE_THREAD(12);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** What one role or member may and may not in a channel. */
    record Overwrite(boolean member, long allow, long deny) {
        static final Overwrite NONE = new Overwrite(false, 0, 0);
    }

    private final String id;
    private final Type type;
    private final Optional<Guild> guild;
    private final Optional<Channel> parent;
    private final Map<String, Overwrite> overwrites = new HashMap<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final TreeMap<Long, Message> messages = new TreeMap<>();
    private final Instant since;
    private String name;
    private String owner = "";
    private ThreadState thread = ThreadState.NEW;

    private Channel(String id, Type type, Optional<Guild> guild, Optional<Channel> parent, String name, Instant since) {
        this.id = id;
        this.type = type;
        this.guild = guild;
        this.parent = parent;
        this.name = name;
        this.since = since;
    }

    static Channel text(String id, Guild guild, String name, Instant since) {
        return new Channel(id, Type.TEXT, Optional.of(guild), Optional.empty(), name, since);
    }

    static Channel direct(String id, User one, User other, Instant since) {
        var made = new Channel(id, Type.DIRECT, Optional.empty(), Optional.empty(), "", since);
        made.members.add(one.id());
        made.members.add(other.id());
        return made;
    }

    static Channel thread(String id, Type type, Channel parent, String name, String owner, Instant since) {
        var made = new Channel(id, type, parent.guild, Optional.of(parent), name, since);
        made.owner = owner;
        made.members.add(owner);
        return made;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    void rename(String to) {
        name = to;
    }

    public boolean isDirect() {
        return type == Type.DIRECT;
    }

    Type type() {
        return type;
    }

    public boolean isThread() {
        return type == Type.PUBLIC_THREAD || type == Type.PRIVATE_THREAD;
    }

    public boolean isPrivate() {
        return type == Type.PRIVATE_THREAD;
    }

    Optional<Guild> guild() {
        return guild;
    }

    Optional<Channel> parent() {
        return parent;
    }

    String owner() {
        return owner;
    }

    Instant since() {
        return since;
    }

    /** Of a thread, who joined; of a direct conversation, the two. */
    public Set<String> members() {
        return members;
    }

    Map<String, Overwrite> overwrites() {
        return overwrites;
    }

    Overwrite overwrite(String whose) {
        return overwrites.getOrDefault(whose, Overwrite.NONE);
    }

    /** What was said and stands, by id. */
    NavigableMap<Long, Message> messages() {
        return messages;
    }

    public ThreadState thread() {
        return thread;
    }

    void thread(ThreadState state) {
        thread = state;
    }
}
