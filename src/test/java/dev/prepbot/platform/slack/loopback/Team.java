package dev.prepbot.platform.slack.loopback;

import dev.prepbot.platform.slack.loopback.Conversation.Kind;
import java.util.Optional;
import java.util.Set;

/** The workspace as those who administer it see it: who is there, and which channels. */
public final class Team {

    private final Person.Wires wires;
    private final Tokens tokens;

    Team(Person.Wires wires, Tokens tokens) {
        this.wires = wires;
        this.tokens = tokens;
    }

    /** The app's own user. */
    public String bot() {
        return Workspace.BOT;
    }

    public String id() {
        return Member.TEAM;
    }

    public Person person(String name, String zone, boolean admin) {
        return new Person(wires, wires.workspace().join(name, zone, admin).id());
    }

    /** Deactivates an account; the app is told. */
    public void deactivate(Person person) {
        synchronized (wires.workspace()) {
            var gone = wires.workspace().person(person.id()).orElseThrow().deactivated();
            wires.workspace().change(gone);
            var event = Json.object().put("type", "user_change").put("cache_ts", 1_700_000_000L);
            event.set("user", gone.shown(false));
            wires.inside().events().happened(event);
        }
    }

    /** Makes someone the one to whom the workspace belongs. */
    public void primaryOwner(Person person) {
        wires.workspace().belongTo(person.id());
    }

    /** A public channel with these people; the app is in it if it is named. */
    public String channel(String name, String... members) {
        return wires.workspace().channel(name, Kind.PUBLIC, Set.of(members)).id();
    }

    /** A user group. */
    public String group(String handle) {
        return wires.workspace().group(handle);
    }

    public String privateChannel(String name, String... members) {
        return wires.workspace().channel(name, Kind.PRIVATE, Set.of(members)).id();
    }

    public void archive(String channel, boolean to) {
        synchronized (wires.workspace()) {
            var found = wires.workspace().conversation(channel).orElseThrow();
            found.archive(to);
            wires.inside()
                    .events()
                    .happened(Json.object()
                            .put("type", to ? "channel_archive" : "channel_unarchive")
                            .put("channel", channel)
                            .put("user", "USLACKBOT"));
        }
    }

    /** Adds someone to a channel; the app is told. */
    public void invite(String channel, String user, String by) {
        synchronized (wires.workspace()) {
            wires.workspace().conversation(channel).orElseThrow().members().add(user);
            wires.inside()
                    .events()
                    .happened(Json.object()
                            .put("type", "member_joined_channel")
                            .put("user", user)
                            .put("channel", channel)
                            .put("channel_type", "C")
                            .put("team", Member.TEAM)
                            .put("inviter", by));
        }
    }

    /** Removes someone from a channel; who is removed itself gets {@code channel_left}. */
    public void remove(String channel, String user) {
        synchronized (wires.workspace()) {
            wires.workspace().conversation(channel).orElseThrow().members().remove(user);
            boolean self = user.equals(Workspace.BOT);
            wires.inside()
                    .events()
                    .happened(Json.object()
                            .put("type", self ? "channel_left" : "member_left_channel")
                            .put("user", user)
                            .put("channel", channel));
        }
    }

    /** Somebody removes a message. */
    public void delete(String channel, String ts) {
        synchronized (wires.workspace()) {
            var posted = wires.workspace()
                    .messages()
                    .find(wires.workspace().conversation(channel).orElseThrow(), ts);
            wires.workspace().messages().remove(posted.orElseThrow());
            wires.inside().events().deleted(posted.orElseThrow());
        }
    }

    /** The app is taken out of the workspace: its tokens no longer work, and its sockets are told so. */
    public void uninstall() {
        wires.inside().events().happened(Json.object().put("type", "app_uninstalled"));
        tokens.spoil(Tokens.BOT, Optional.of("account_inactive"));
        wires.envelopes().gate().announce("link_disabled");
    }
}
