package dev.prepbot.app.config;

/** A value that must not be shown; as text it is a row of dots. */
public final class Secret {

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    /** The value itself, for the platform it belongs to and nobody else. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
