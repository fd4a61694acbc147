package dev.prepbot.platform.discord;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/**
 * What somebody needs who adds the bot to their server.
 *
 * @param link where they go
 * @param purposes what it asks for and why, one permission each
 */
public record Invitation(String link, List<Purpose> purposes) {

    public Invitation {
        purposes = List.copyOf(purposes);
    }

    /**
     * A permission with its reason.
     *
     * @param permission its name in Discord's settings
     * @param purpose what the bot does with it
     */
    public record Purpose(String permission, String purpose) {}

    /** The invitation of a token's bot; empty for what is no token: one begins with the bot's id in Base64. */
    public static Optional<Invitation> of(String token) {
        var first = token.split("\\.", -1)[0];
        try {
            var id = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.US_ASCII);
            return Rooms.isSnowflake(id) ? Optional.of(to(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Invitation to(String application) {
        var permissions = Permission.getRaw(
                Arrays.stream(Need.values()).map(Need::permission).toList());
        return new Invitation(
                "https://discord.com/oauth2/authorize?client_id=" + application
                        + "&scope=bot+applications.commands&permissions=" + permissions,
                Arrays.stream(Need.values())
                        .map(need -> new Purpose(need.shown(), need.purpose()))
                        .toList());
    }
}
