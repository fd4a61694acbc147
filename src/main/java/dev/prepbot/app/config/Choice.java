package dev.prepbot.app.config;

import java.util.Optional;

/** An option of the command line that says how prepbot is to run. */
public enum Choice {
    PORT("--port", "PORT", "Port of the playground; 0 picks a free one. Default: 8080."),
    PLAYGROUND("--playground", "", "Starts the playground beside Discord or Slack as well, in a world of its own."),
    DATA("--data", "DIR", "Where answers, streaks and everything else is kept. Default: ./data"),
    QUESTIONS("--questions", "DIR", "Questions to use instead of those that come with prepbot."),
    CONFIG("--config", "FILE", "A configuration file; config/prepbot.yaml shows every key.");

    private final String option;
    private final String label;
    private final String description;

    Choice(String option, String label, String description) {
        this.option = option;
        this.label = label;
        this.description = description;
    }

    public String option() {
        return option;
    }

    /** What stands for its value in the help; empty where it takes none, which says {@code true}. */
    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    /** The key that it sets. */
    Optional<Key<?>> key() {
        return switch (this) {
            case PORT -> Optional.of(Keys.PLAYGROUND_PORT);
            case PLAYGROUND -> Optional.of(Keys.PLAYGROUND_ENABLED);
            case DATA -> Optional.of(Keys.DATA);
            case QUESTIONS -> Optional.of(Keys.QUESTIONS);
            case CONFIG -> Optional.empty();
        };
    }
}
