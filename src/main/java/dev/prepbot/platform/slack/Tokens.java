package dev.prepbot.platform.slack;

import dev.prepbot.platform.slack.CannotConnect.Kind;

/** Tells tokens apart, and what is to be done about one that does not open. */
final class Tokens {

    private static final String BOT = "xoxb-";
    private static final String APP = "xapp-";

    private Tokens() {}

    /** @throws CannotConnect where a token is of another kind than its name says */
    static void check(SlackSettings settings) {
        if (settings.botToken().startsWith(APP) && settings.appToken().startsWith(BOT)) {
            throw new CannotConnect(
                    Kind.WRONG_TOKEN,
                    "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped",
                    "The bot token begins with xoxb-, the app token with xapp-: exchange the two.");
        }
        check("SLACK_BOT_TOKEN", settings.botToken(), BOT, "the bot token, under OAuth & Permissions");
        check("SLACK_APP_TOKEN", settings.appToken(), APP, "an app-level token, under Basic Information");
    }

    private static void check(String name, String token, String prefix, String what) {
        if (!token.startsWith(prefix)) {
            throw new CannotConnect(
                    Kind.WRONG_TOKEN,
                    name + " is a token of another kind",
                    "It must begin with " + prefix + "; on api.slack.com/apps it is " + what + ".");
        }
    }

    /** Why Slack did not let the bot in. */
    static CannotConnect refused(String name, Refusal refusal) {
        return switch (refusal.code()) {
            case "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive" ->
                new CannotConnect(
                        Kind.INVALID_TOKEN,
                        "Slack does not accept " + name + " (" + refusal.code() + ")",
                        "Install the app anew on api.slack.com/apps and give the token that it shows then.");
            case "missing_scope", "not_allowed_token_type" ->
                new CannotConnect(
                        Kind.MISSING_SCOPE,
                        name + " may not do what is needed (" + refusal.detail() + ")",
                        name.equals("SLACK_APP_TOKEN")
                                ? "Make an app-level token with the scope connections:write."
                                : "Give the app the manifest that `prepbot manifest slack` prints, and install it anew.");
            default ->
                new CannotConnect(
                        Kind.UNREACHABLE,
                        "Slack cannot be reached (" + refusal.detail() + ")",
                        "Look at this machine's network and at slack-status.com, then start again.");
        };
    }
}
