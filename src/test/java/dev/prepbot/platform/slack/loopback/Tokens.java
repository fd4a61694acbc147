package dev.prepbot.platform.slack.loopback;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The app's tokens, and what became of them. */
final class Tokens {

    static final String BOT = "xoxb-1-loopback";
    static final String APP = "xapp-1-loopback";
    static final String USER = "xoxp-1-loopback";

    private final Map<String, String> spoilt = new HashMap<>();

    /** Makes a token be refused with {@code token_revoked}, {@code account_inactive} or the like; or well again. */
    synchronized void spoil(String token, Optional<String> error) {
        error.ifPresentOrElse(code -> spoilt.put(token, code), () -> spoilt.remove(token));
    }

    synchronized void mend() {
        spoilt.clear();
    }

    /** Checks that a call is made with a kind of token it takes. */
    synchronized void require(Optional<String> token, Set<String> kinds) {
        var given = token.orElseThrow(() -> Refusal.of("not_authed"));
        if (!given.equals(BOT) && !given.equals(APP) && !given.equals(USER)) {
            throw Refusal.of("invalid_auth");
        }
        if (spoilt.containsKey(given)) {
            throw Refusal.of(spoilt.get(given));
        }
        if (!kinds.contains(given)) {
            throw Refusal.of("not_allowed_token_type");
        }
    }
}
