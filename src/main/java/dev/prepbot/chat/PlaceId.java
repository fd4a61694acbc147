package dev.prepbot.chat;

/**
 * The name of a channel, thread or direct conversation, unique across platforms.
 *
 * @param platform the platform's name, such as {@code slack}
 * @param local the platform's own id, opaque to everyone but its adapter
 */
public record PlaceId(String platform, String local) {

    /** Reads what {@link #toString()} wrote. */
    public static PlaceId of(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not platform:id: " + text);
        }
        return new PlaceId(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether this is a thread in a conversation: its local id is then the conversation's, a slash, and its own. */
    public boolean isThreadIn(PlaceId conversation) {
        return platform.equals(conversation.platform) && local.startsWith(conversation.local + "/");
    }

    @Override
    public String toString() {
        return platform + ":" + local;
    }
}
