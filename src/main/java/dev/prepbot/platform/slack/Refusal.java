package dev.prepbot.platform.slack;

import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Trouble;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** A call that Slack did not carry out; travels in failed futures only. */
final class Refusal extends RuntimeException {

    private final String code;
    private final Trouble trouble;
    private final String detail;
    private final Duration wait;

    /**
     * @param code Slack's own word for it
     * @param detail for staff and logs; without tokens and people's texts
     */
    Refusal(String code, Trouble trouble, String detail, Duration wait) {
        super(detail);
        this.code = code;
        this.trouble = trouble;
        this.detail = detail;
        this.wait = wait;
    }

    static Refusal of(String code, Trouble trouble, String detail) {
        return new Refusal(code, trouble, detail, Duration.ZERO);
    }

    /** What Slack answered with {@code ok} being false. */
    static Refusal of(String code, String detail) {
        return of(code, Codes.trouble(code), detail);
    }

    String code() {
        return code;
    }

    Trouble trouble() {
        return trouble;
    }

    /** For staff and logs. */
    String detail() {
        return detail;
    }

    /** How long Slack wants to be left alone. */
    Duration pause() {
        return wait;
    }

    Outcome.Failed outcome() {
        return new Outcome.Failed(trouble, detail);
    }

    /** The refusal behind a failed future; what is none was a mistake of ours. */
    static Refusal behind(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof Refusal refusal ? refusal : of("", Trouble.REFUSED, cause.toString());
    }
}
