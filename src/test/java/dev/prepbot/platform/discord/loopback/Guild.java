package dev.prepbot.platform.discord.loopback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guild, which people call a server. */
public final class Guild {

    private final String id;
    private final String name;
    private User owner;
    private final Instant since;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final List<Channel> channels = new ArrayList<>();

    Guild(String id, String name, User owner, Instant since) {
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.since = since;
        roles.put(id, new Role(id, "@everyone", Permissions.EVERYONE, false, 0));
    }

    public String id() {
        return id;
    }

    String name() {
        return name;
    }

    User owner() {
        return owner;
    }

    void belongTo(User person) {
        owner = person;
    }

    Instant since() {
        return since;
    }

    /** The role that every member has; it carries the guild's id. */
    Role everyone() {
        return Optional.ofNullable(roles.get(id)).orElseThrow();
    }

    Map<String, Role> roles() {
        return roles;
    }

    List<Channel> channels() {
        return channels;
    }

    /** Each member's roles, by the ids of both. */
    Map<String, Set<String>> members() {
        return members;
    }

    User user(String member) {
        return Optional.ofNullable(users.get(member)).orElseThrow(Problem.UNKNOWN_MEMBER::refusal);
    }

    List<Role> rolesOf(String user) {
        return members.getOrDefault(user, Set.of()).stream()
                .flatMap(role -> Optional.ofNullable(roles.get(role)).stream())
                .toList();
    }

    void join(User user, Role... with) {
        users.put(user.id(), user);
        var given = members.computeIfAbsent(user.id(), id -> new LinkedHashSet<>());
        for (var role : with) {
            given.add(role.id());
        }
    }

    void leave(String user) {
        members.remove(user);
    }
}
