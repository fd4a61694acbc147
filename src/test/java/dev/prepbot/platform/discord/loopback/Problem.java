package dev.prepbot.platform.discord.loopback;

/** The error codes of Discord's reference that this server answers with, under the names it gives them. */
public enum Problem {
    GENERAL(400, 0, "Bad Request"),
    UNAUTHORIZED(401, 0, "401: Unauthorized"),
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    UNKNOWN_GUILD(404, 10004, "Unknown Guild"),
    UNKNOWN_MEMBER(404, 10007, "Unknown Member"),
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    UNKNOWN_ROLE(404, 10011, "Unknown Role"),
    UNKNOWN_USER(404, 10013, "Unknown User"),
    UNKNOWN_WEBHOOK(404, 10015, "Unknown Webhook"),
    UNKNOWN_INTERACTION(404, 10062, "Unknown interaction"),
    UNKNOWN_COMMAND(404, 10063, "Unknown application command"),
    FILE_TOO_LARGE(413, 40005, "Request entity too large"),
    ALREADY_ACKNOWLEDGED(400, 40060, "Interaction has already been acknowledged."),
    MISSING_ACCESS(403, 50001, "Missing Access"),
    FOREIGN_AUTHOR(403, 50005, "Cannot edit a message authored by another user"),
    EMPTY_MESSAGE(400, 50006, "Cannot send an empty message"),
    CANNOT_MESSAGE_USER(403, 50007, "Cannot send messages to this user"),
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    WRONG_CHANNEL_TYPE(400, 50024, "Cannot execute action on this channel type"),
    INVALID_TOKEN(401, 50027, "Invalid Webhook Token"),
    INVALID_FORM_BODY(400, 50035, "Invalid Form Body"),
    ARCHIVED_THREAD(400, 50083, "Thread is archived"),
    THREAD_EXISTS(400, 160004, "A thread has already been created for this message"),
    THREAD_LOCKED(403, 160005, "Thread is locked"),
    TOO_MANY_THREADS(400, 160006, "Maximum number of active threads reached");

    private final int status;
    private final int code;
    private final String words;

    Problem(int status, int code, String words) {
        this.status = status;
        this.code = code;
        this.words = words;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    Refusal refusal() {
        return new Refusal(this, words, "");
    }

    /** With what was wrong with the request. */
    Refusal refusal(String detail) {
        return new Refusal(this, words, detail);
    }
}
