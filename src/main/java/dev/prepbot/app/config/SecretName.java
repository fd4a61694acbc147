package dev.prepbot.app.config;

import java.util.Arrays;
import java.util.stream.Stream;

/** A secret that prepbot may be given, named as its environment variable. */
public enum SecretName {
    DISCORD_TOKEN("Discord"),
    SLACK_BOT_TOKEN("Slack"),
    SLACK_APP_TOKEN("Slack"),
    /** Lets people into a playground that listens beyond this machine. */
    PREPBOT_PLAYGROUND_TOKEN("the playground"),
    /** Opens the endpoint of the model that may grade. */
    PREPBOT_LLM_KEY("the model");

    private final String platform;

    SecretName(String platform) {
        this.platform = platform;
    }

    /** The platform it opens, as people write it. */
    public String platform() {
        return platform;
    }

    /** The variable that names a file with the secret. */
    String fileVariable() {
        return name() + "_FILE";
    }

    static Stream<String> variables() {
        return Arrays.stream(values()).flatMap(secret -> Stream.of(secret.name(), secret.fileVariable()));
    }
}
