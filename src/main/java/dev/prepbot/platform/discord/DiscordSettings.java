package dev.prepbot.platform.discord;

import java.net.URI;
import java.util.Optional;

/**
 * How Discord is reached.
 *
 * @param token the bot's token
 * @param apiUrl where its web API is, with the version; empty for Discord's own
 * @param gatewayUrl where its gateway is; empty to ask the web API
 * @param messageContent whether the privileged intent to read messages in servers is granted and to be used
 * @param shards the shards of this process; empty for as many as Discord advises, all of them here
 */
public record DiscordSettings(
        String token,
        Optional<URI> apiUrl,
        Optional<URI> gatewayUrl,
        boolean messageContent,
        Optional<ShardRange> shards) {

    /** Hides the token, which would let anyone who reads a log act as the bot. */
    @Override
    public String toString() {
        return "DiscordSettings[apiUrl=" + apiUrl + ", gatewayUrl=" + gatewayUrl + ", messageContent=" + messageContent
                + ", shards=" + shards + "]";
    }
}
