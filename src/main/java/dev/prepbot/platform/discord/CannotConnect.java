package dev.prepbot.platform.discord;

/** Discord could not be connected to, which the person who starts the bot can mend. */
public final class CannotConnect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    CannotConnect(Kind kind, String detail) {
        super(kind.what + (detail.isEmpty() ? "" : " (" + detail + ")") + ". " + kind.remedy);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What happened and what to do about it, on one line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Why there is no connection. */
    public enum Kind {
        TOKEN_REFUSED(
                "Discord refused the token",
                "Copy it again, or make a new one: https://discord.com/developers/applications, your application, Bot,"
                        + " Reset Token"),
        INTENT_NOT_GRANTED(
                "Discord does not let this bot read messages",
                "Switch on Message Content Intent (https://discord.com/developers/applications, your application, Bot),"
                        + " or take away discord.message_content"),
        WRONG_SHARDS(
                "Discord refused the shards",
                "Set discord.shards to auto, or to a range of the number of shards that Discord asks for"),
        UNREACHABLE(
                "Discord does not answer",
                "Look whether this machine reaches https://discord.com, and https://discordstatus.com for an outage");

        private final String what;
        private final String remedy;

        Kind(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }
    }
}
