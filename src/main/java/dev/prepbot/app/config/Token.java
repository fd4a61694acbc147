package dev.prepbot.app.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises secrets in places where they must not be. */
final class Token {

    static final String ADVICE = "take it out, have its platform make a new one, and give that in the environment: "
            + "DISCORD_TOKEN, SLACK_BOT_TOKEN or SLACK_APP_TOKEN, or the same with _FILE for a file that holds it";

    private static final Pattern SLACK = Pattern.compile(".*\\b(xox[a-z]|xapp)-[A-Za-z0-9-]{8,}.*", Pattern.DOTALL);

    private static final Pattern DISCORD =
            Pattern.compile(".*[\\w-]{22,}\\.[\\w-]{5,8}\\.[\\w-]{25,}.*", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(".*(token|secret|password|credential).*");

    private Token() {}

    /** Whether a text looks like a token of Discord or Slack. */
    static boolean resembles(String text) {
        return SLACK.matcher(text).matches() || DISCORD.matcher(text).matches();
    }

    /** Whether a key's name promises a secret. */
    static boolean isNamed(String key) {
        return NAME.matcher(key.toLowerCase(Locale.ROOT)).matches();
    }
}
