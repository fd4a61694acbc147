package dev.prepbot.platform.slack.loopback;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What goes wrong, as a test wants it. */
public final class Trouble {

    private final Faults faults;
    private final Tokens tokens;
    private final Quota quota;
    private final Complaints complaints;

    Trouble(Faults faults, Tokens tokens, Quota quota, Complaints complaints) {
        this.faults = faults;
        this.tokens = tokens;
        this.quota = quota;
        this.complaints = complaints;
    }

    /** Makes a token fail with {@code token_revoked}, {@code account_inactive} or another code. */
    public void spoil(String token, String error) {
        tokens.spoil(token, Optional.of(error));
    }

    public void mend(String token) {
        tokens.spoil(token, Optional.empty());
    }

    /** Lets the next call of a method fail; {@code *} is any, {@code response_url} and {@code upload} are routes too. */
    public void next(String method, Fault fault) {
        faults.next(method, given -> true, fault);
    }

    public void next(String method, Predicate<Arguments> when, Fault fault) {
        faults.next(method, when, fault);
    }

    /** Lets every call of a method fail until all is well again. */
    public void always(String method, Predicate<Arguments> when, Fault fault) {
        faults.always(method, when, fault);
    }

    /** Ends all of it. */
    public void end() {
        clear();
    }

    /** Gives an app that is distributed outside the Marketplace one history call a minute, with 15 messages. */
    public void scarceHistory(boolean scarce) {
        quota.scarce(scarce);
    }

    List<String> clear() {
        tokens.mend();
        quota.scarce(false);
        return faults.clear();
    }

    /** What the test wants the app to be refused for. */
    public void expect(String pattern) {
        complaints.expect(pattern);
    }
}
