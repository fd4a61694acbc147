package dev.prepbot.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * The token that opens a server to people elsewhere: in the address once, in a cookie from then on, or in a header.
 *
 * @param token at least {@value #SHORTEST} characters of letters, digits, {@code -} and {@code _}
 */
public record Pass(String token) {

    /** So that trying out does not help. */
    public static final int SHORTEST = 16;

    private static final String COOKIE = "prepbot-pass";
    private static final String BEARER = "Bearer ";

    public Pass {
        if (!fits(token)) {
            throw new IllegalArgumentException("a token has at least 16 letters, digits, - or _");
        }
    }

    /** Whether a text can be a token. */
    public static boolean fits(String text) {
        return text.length() >= SHORTEST && text.matches("[A-Za-z0-9_-]+");
    }

    /** Hides the token. */
    @Override
    public String toString() {
        return "Pass[…]";
    }

    boolean opens(Request request) {
        return visits(request)
                || cookie(request).filter(this::is).isPresent()
                || request.header("Authorization")
                        .filter(value -> value.startsWith(BEARER))
                        .map(value -> value.substring(BEARER.length()))
                        .filter(this::is)
                        .isPresent();
    }

    /** Whether the token is in the address; then the browser is to keep it. */
    boolean visits(Request request) {
        return request.query("token").filter(this::is).isPresent();
    }

    /** Out of reach of scripts, and not sent along when another site links here. */
    String setCookie() {
        return COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict";
    }

    private static Optional<String> cookie(Request request) {
        return Arrays.stream(request.header("Cookie").orElse("").split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(COOKIE + "="))
                .map(pair -> pair.substring(COOKIE.length() + 1))
                .findFirst();
    }

    /** Takes the same time wherever the first difference is. */
    private boolean is(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
