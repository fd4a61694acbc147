package dev.prepbot.chat;

/**
 * The name of a server, workspace or world, unique across platforms.
 *
 * @param platform the platform's name, such as {@code slack}
 * @param local the platform's own id, opaque to everyone but its adapter
 */
public record ServerId(String platform, String local) {

    /** Reads what {@link #toString()} wrote. */
    public static ServerId of(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not platform:id: " + text);
        }
        return new ServerId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return platform + ":" + local;
    }
}
