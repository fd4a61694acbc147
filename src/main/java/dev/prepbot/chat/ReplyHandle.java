package dev.prepbot.chat;

/**
 * The platform's permission to answer one command, press or form.
 *
 * @param platform the platform's name
 * @param secret opaque; only the adapter that issued it understands it
 */
public record ReplyHandle(String platform, String secret) {
    /** Hides the secret, which would let anyone who reads a log answer in the bot's name. */
    @Override
    public String toString() {
        return "ReplyHandle[" + platform + ":…]";
    }
}
