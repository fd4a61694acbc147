package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** A channel, direct message or group direct message, and who is in it. */
final class Conversation {

    /** What sort of conversation it is, and how scopes name the sort. */
    enum Kind {
        PUBLIC("channels"),
        PRIVATE("groups"),
        IM("im"),
        MPIM("mpim");

        private final String scope;

        Kind(String scope) {
            this.scope = scope;
        }

        /** The scope for one thing that can be done in conversations of this sort, such as {@code im:history}. */
        String scope(String what) {
            return scope + ":" + what;
        }

        /** The event that a message here makes, such as {@code message.im}. */
        String messageEvent() {
            return "message." + scope;
        }

        /** The {@code channel_type} of such an event. */
        String type() {
            return switch (this) {
                case PUBLIC -> "channel";
                case PRIVATE -> "group";
                case IM -> "im";
                case MPIM -> "mpim";
            };
        }
    }

    private final String id;
    private final String name;
    private final Kind kind;
    private final Set<String> members = new LinkedHashSet<>();
    private boolean archived;

    Conversation(String id, String name, Kind kind, Set<String> members) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.members.addAll(members);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Set<String> members() {
        return members;
    }

    boolean archived() {
        return archived;
    }

    void archive(boolean to) {
        archived = to;
    }

    boolean has(String user) {
        return members.contains(user);
    }

    /** Whether someone may read here: everyone in public channels, members elsewhere. */
    boolean readableBy(String user) {
        return kind == Kind.PUBLIC || has(user);
    }

    /** As {@code conversations.info} shows it to the app. */
    ObjectNode shownTo(String bot) {
        var shown = Json.object();
        shown.put("id", id).put("created", 1_700_000_000L).put("is_archived", archived);
        shown.put("is_im", kind == Kind.IM).put("is_mpim", kind == Kind.MPIM);
        if (kind == Kind.IM) {
            members.stream()
                    .filter(member -> !member.equals(bot))
                    .findFirst()
                    .ifPresent(them -> shown.put("user", them));
            return shown.put("is_user_deleted", false);
        }
        shown.put("name", name).put("name_normalized", name);
        shown.put("is_channel", kind == Kind.PUBLIC).put("is_group", kind == Kind.PRIVATE);
        shown.put("is_private", kind != Kind.PUBLIC).put("is_member", has(bot));
        return shown.put("is_general", name.equals("general")).put("num_members", members.size());
    }
}
