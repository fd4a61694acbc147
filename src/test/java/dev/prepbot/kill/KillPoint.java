package dev.prepbot.kill;

/** An instant at which a process can be made to die. */
enum KillPoint {
    /** A scheduled post is committed, and nothing of it sent. */
    AFTER_CLAIM,
    /** A scheduled post stands in its channel, and the store does not know. */
    AFTER_SEND,
    /** A turn is committed, and its answer is not sent. */
    AFTER_COMMIT,
    /** A committed turn's answer is out, and the store does not know. */
    AFTER_REPLY,
    /** Whenever it happens to be, by SIGKILL. */
    ANY_TIME
}
