package dev.prepbot.platform.slack;

import java.net.URI;
import java.util.Optional;

/**
 * How to reach Slack.
 *
 * @param botToken speaks for the bot in one workspace; begins with {@code xoxb-}
 * @param appToken opens the socket; begins with {@code xapp-}
 * @param apiUrl where the Web API is, such as GovSlack's or a proxy's; empty for Slack's own
 */
public record SlackSettings(String botToken, String appToken, Optional<URI> apiUrl) {

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "SlackSettings[apiUrl=" + apiUrl + "]";
    }
}
