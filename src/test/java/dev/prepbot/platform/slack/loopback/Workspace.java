package dev.prepbot.platform.slack.loopback;

import dev.prepbot.platform.slack.loopback.Conversation.Kind;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One workspace: its people, conversations and messages. Everything that touches it holds its monitor. */
final class Workspace {

    static final String BOT = "U0PREPBOT";
    static final String BOT_ID = "B0PREPBOT";
    static final String APP = "A0PREPBOT";

    private final Map<String, Member> people = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Messages messages;
    private String owner = "";
    private int counter;

    Workspace(Clock clock) {
        messages = new Messages(clock);
        people.put(BOT, new Member(BOT, "prepbot", "America/Los_Angeles", "en-US", false, true, false));
    }

    Messages messages() {
        return messages;
    }

    /** A new id of Slack's form. */
    synchronized String id(String letter) {
        return letter + "LB%08d".formatted(++counter);
    }

    synchronized Member join(String name, String zone, boolean admin) {
        var member = new Member(id("U"), name, zone, "en-US", admin, false, false);
        people.put(member.id(), member);
        return member;
    }

    synchronized void change(Member changed) {
        people.put(changed.id(), changed);
    }

    synchronized void belongTo(String user) {
        owner = user;
    }

    /** The primary owner's id, or empty. */
    synchronized String owner() {
        return owner;
    }

    synchronized Optional<Member> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    synchronized Collection<Member> people() {
        return people.values();
    }

    synchronized Conversation channel(String name, Kind kind, Set<String> members) {
        var channel = new Conversation(id("C"), name, kind, members);
        conversations.put(channel.id(), channel);
        return channel;
    }

    synchronized Optional<Conversation> conversation(String id) {
        return Optional.ofNullable(conversations.get(id));
    }

    synchronized Collection<Conversation> conversations() {
        return conversations.values();
    }

    /** A user group, named by its handle. */
    synchronized String group(String handle) {
        return groups.computeIfAbsent(handle, name -> id("S"));
    }

    synchronized Optional<String> groupNamed(String handle) {
        return Optional.ofNullable(groups.get(handle));
    }

    /** The one direct conversation of these people, opened if need be; the same people always share one. */
    synchronized Conversation direct(Set<String> who) {
        var all = new HashSet<>(who);
        var kind = all.size() > 2 ? Kind.MPIM : Kind.IM;
        return conversations.values().stream()
                .filter(other -> other.kind() == kind && other.members().equals(all))
                .findFirst()
                .orElseGet(() -> {
                    var id = id(kind == Kind.IM ? "D" : "G");
                    var name = "mpdm-" + String.join("--", new TreeSet<>(all)) + "-1";
                    var made = new Conversation(id, name, kind, all);
                    conversations.put(id, made);
                    return made;
                });
    }
}
